package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_PREF;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.policy.Given;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes it the chair's task that whoever does not have their wish is told by a person (policy 0.7, domain 4.5). */
@Component
class UnmetWishes {
    private static final String ANEW = "It is decided anew.";

    private final Exceptions exceptions;
    private final Directory directory;
    private final ApplicationEventPublisher events;

    UnmetWishes(Exceptions exceptions, Directory directory, ApplicationEventPublisher events) {
        this.exceptions = exceptions;
        this.directory = directory;
        this.events = events;
    }

    /** Raises it for these participants and ends it for the other members of the family; telling them begins with the event. */
    void are(Set<UUID> unmet, DecisionId decision, MeetingView meeting) {
        for (var person : meeting.family()) {
            if (unmet.contains(person.id())) {
                var name = directory.person(person.person()).firstName();
                var cause = cause(decision, person.id());
                exceptions.raise(EX_PREF, meeting.id(), cause, mustBeTold(name));
                events.publishEvent(new WishUnmet(decision, meeting.id(), person.id(), cause));
            }
        }
        var met = meeting.family().stream()
                .map(ParticipantView::id)
                .filter(each -> !unmet.contains(each))
                .collect(Collectors.toSet());
        exceptions.causesEnded(
                EX_PREF, met.stream().map(each -> cause(decision, each)).toList(), "The wish is met.");
        events.publishEvent(new WishesMet(decision, met));
    }

    /** As the policy judged them while nobody has decided: those it never allows. */
    void are(Advised said, DecisionId decision, MeetingView meeting) {
        var never = said.full().people().stream()
                .filter(each -> each.given() == Given.NO)
                .map(TakesPart::id)
                .collect(Collectors.toSet());
        are(never, decision, meeting);
    }

    /** It is decided anew: nobody is told any more what was decided before. */
    void areAskedAnew(DecisionId decision, MeetingView meeting) {
        var all = meeting.family().stream().map(ParticipantView::id).collect(Collectors.toSet());
        var causes = all.stream().map(each -> cause(decision, each)).toList();
        exceptions.causesEnded(EX_PREF, causes, ANEW);
        exceptions.causesEnded(
                EX_PREF, causes.stream().map(UnmetWishes::changed).toList(), ANEW);
        events.publishEvent(new WishesMet(decision, all));
    }

    /** They changed their answer when the format was decided already: a person looks at it, nothing changes by itself. */
    void changedLate(UUID participant, DecisionId decision, MeetingView meeting) {
        var name = meeting.family().stream()
                .filter(each -> each.id().equals(participant))
                .map(each -> directory.person(each.person()).firstName())
                .findFirst()
                .orElse("Somebody in the family");
        exceptions.raise(
                EX_PREF,
                meeting.id(),
                changed(cause(decision, participant)),
                name + " changed their answer after the format was decided. Ring them, and say what will be changed.");
    }

    void metAgain(UUID participant, DecisionId decision) {
        exceptions.causeEnded(EX_PREF, changed(cause(decision, participant)), "The answer is as decided again.");
    }

    private static String mustBeTold(String name) {
        return name
                + " will not take part in the way they asked for. Ring them and say so, and how it will be made to work;"
                + " send the written sentence within two working days, with who to ask and how to challenge it."
                + " Offer an advocate.";
    }

    private static String changed(String cause) {
        return cause + "/changed";
    }

    private static String cause(DecisionId decision, UUID participant) {
        return decision.cause() + "/" + participant;
    }
}
