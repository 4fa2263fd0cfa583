package org.blendedmeetings.format.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.format.RecordedFacts;
import org.blendedmeetings.format.RecordedFacts.Tried;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.shared.Refused;

/**
 * What staff recorded about a meeting.
 *
 * @param known    names of what holds
 * @param noCamera participants
 * @param ended    obstacles that are gone, by participant and kind: "…/ROOM"
 * @param obstacle whose wish something new stands in the way of, or empty
 * @param kind     what is missing
 * @param tried    what was tried
 */
record KnownForm(
        List<String> known,
        List<String> noCamera,
        List<String> ended,
        String obstacle,
        Obstacle.Kind kind,
        String tried) {

    static KnownForm of(RecordedFacts facts) {
        var known = Stream.of(KnownThing.values())
                .filter(each -> each.in(facts))
                .map(Enum::name)
                .toList();
        return new KnownForm(
                known, facts.noCamera().stream().map(UUID::toString).toList(), List.of(), null, null, null);
    }

    RecordedFacts over(RecordedFacts before) {
        var stay = before.obstacles().stream().filter(each -> !or(ended).contains(key(each)));
        var added = obstacle == null || obstacle.isBlank() ? Stream.<Tried>empty() : Stream.of(added());
        return new RecordedFacts(
                has(KnownThing.TOLD_ABOUT_VIRTUAL),
                has(KnownThing.OUT_OF_AREA),
                has(KnownThing.PROCEEDINGS),
                has(KnownThing.LONG_TERM_FOSTER),
                has(KnownThing.DISABLED_CHILD),
                has(KnownThing.LIVES_ALONE),
                or(noCamera).stream().map(each -> id(each, "noCamera")).toList(),
                Stream.concat(stay, added).toList());
    }

    static String key(Tried obstacle) {
        return obstacle.participant() + "/" + obstacle.kind();
    }

    private Tried added() {
        if (kind == null) {
            throw Refused.invalid("kind", "Choose what is missing.");
        }
        return new Tried(id(obstacle, "obstacle"), kind, tried == null ? "" : tried.strip());
    }

    private boolean has(KnownThing thing) {
        return or(known).contains(thing.name());
    }

    private static UUID id(String text, String field) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid(field, "Choose somebody of the family who takes part in this meeting.");
        }
    }

    private static List<String> or(List<String> ticked) {
        return ticked == null ? List.of() : ticked;
    }
}
