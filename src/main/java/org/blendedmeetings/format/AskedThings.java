package org.blendedmeetings.format;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.PolicyPerson;

/** What the policy was asked about a meeting and somebody had told or recorded, in words: by the case that was kept. */
final class AskedThings {
    private final ThingWriter write;

    private AskedThings(ThingWriter write) {
        this.write = write;
    }

    static List<AskedThing> of(PolicyCase asked, Sources sources, Map<UUID, String> names) {
        var write = new ThingWriter(sources, names);
        var known = new AskedThings(write);
        asked.people().forEach(known::person);
        known.facts(asked);
        new SafetyThings(write).of(asked);
        return write.things();
    }

    private void person(PolicyPerson person) {
        var name = write.name(person.id());
        write.add(
                SourceKind.ANSWER,
                person.id(),
                null,
                name + ": " + PersonKnown.wish(person.preference()) + ", "
                        + String.join(", ", PersonKnown.answered(person)));
        if (person.needed() != null) {
            write.add(
                    SourceKind.NEED,
                    person.id(),
                    null,
                    name + " needs to take part like this: " + PersonKnown.wish(person.needed()));
        }
    }

    private void facts(PolicyCase asked) {
        var facts = asked.facts();
        if (facts.toldAboutVirtual()) {
            write.add(
                    SourceKind.TOLD_ABOUT_VIRTUAL, "The family were told how many meetings in a row were on a screen");
        }
        if (facts.longTermFoster()) {
            write.add(
                    SourceKind.LONG_TERM_FOSTER,
                    "The child has been in one foster home for more than 12 months, a meeting was held within the year, and"
                            + " the IRO agrees to paper");
        }
        if (facts.disabledChild()) {
            write.add(SourceKind.DISABLED_CHILD, "The child is disabled, so the family chooses the place");
        }
        if (facts.livesAlone()) {
            write.add(SourceKind.LIVES_ALONE, "The young person is unaccompanied, or a care leaver who lives alone");
        }
        facts.noCamera()
                .forEach(each -> write.add(
                        SourceKind.NO_CAMERA, each, null, write.name(each) + " does not want a camera or a recording"));
        asked.obstacles().forEach(this::obstacle);
    }

    private void obstacle(Obstacle obstacle) {
        var missing =
                switch (obstacle.kind()) {
                    case ROOM -> "no room";
                    case KIT -> "no equipment";
                    case INTERPRETER -> "no interpreter";
                    case CHAIR -> "the chair cannot";
                };
        var tried = write.source(SourceKind.OBSTACLE, obstacle.person(), null)
                .map(each -> "; what was tried: " + withoutStop(each.words()));
        write.add(
                SourceKind.OBSTACLE,
                obstacle.person(),
                null,
                "In the way of what " + write.name(obstacle.person()) + " wishes: " + missing + tried.orElse(""));
    }

    private static String withoutStop(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
