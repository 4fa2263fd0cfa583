package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_CHILD_CONFLICT;

import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** Makes it the IRO's or the chair's task that somebody does not want somebody else there (domain 6, EX-CHILD-CONFLICT). */
@Component
class ConflictingWishes {
    private final Exceptions exceptions;
    private final Directory directory;

    ConflictingWishes(Exceptions exceptions, Directory directory) {
        this.exceptions = exceptions;
        this.directory = directory;
    }

    /** Raises it until it is known whom they mean, and ends it when the parts are arranged. */
    void are(Advised said, MeetingView meeting) {
        var toArrange = ApartWishes.toArrange(said.full().of().apartWishes());
        var arranged = meeting.family().stream()
                .filter(each -> !toArrange.contains(each.id()))
                .map(each -> cause(each, meeting))
                .toList();
        exceptions.causesEnded(EX_CHILD_CONFLICT, arranged, "The parts are arranged, or the wish was taken back.");
        for (var person : meeting.family()) {
            if (toArrange.contains(person.id())) {
                var name = directory.person(person.person()).firstName();
                exceptions.raiseForDuty(
                        EX_CHILD_CONFLICT,
                        meeting.id(),
                        cause(person, meeting),
                        name + " wrote that somebody should not be there. Read it, talk with " + name
                                + " alone, and arrange the parts: nothing is decided or booked before.");
            }
        }
    }

    private static String cause(ParticipantView person, MeetingView meeting) {
        return "parts:" + person.id() + "/" + meeting.id();
    }

    /** Refused while it is not known whom somebody means. */
    static void mustBeArranged(Advised said) {
        if (!ApartWishes.toArrange(said.full().of().apartWishes()).isEmpty()) {
            throw Refused.conflict(
                    null,
                    "Somebody wrote that somebody else should not be there. Arrange the parts of the meeting with them first:"
                            + " it is on the list of whoever leads the meeting.");
        }
    }
}
