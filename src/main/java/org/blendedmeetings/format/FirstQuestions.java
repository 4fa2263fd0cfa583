package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.policy.PersonOutcome;
import org.springframework.stereotype.Component;

/**
 * Makes it the worker's task to ask somebody by voice before a screen or the phone is confirmed (domain 6,
 * EX-SAFETY-UNKNOWN). The words are the same whatever the cause, and a task that is there only because of danger is read by
 * its owner and the duty alone.
 */
@Component
class FirstQuestions {
    private final Exceptions exceptions;
    private final Directory directory;

    FirstQuestions(Exceptions exceptions, Directory directory) {
        this.exceptions = exceptions;
        this.directory = directory;
    }

    /** Raises it for whoever is to be asked and ends it for everybody else; says who they are. */
    Set<UUID> are(Advised said, MeetingView meeting) {
        var toAsk = said.toAskFirst();
        var openly = said.openly().people().stream()
                .filter(PersonOutcome::asksFirst)
                .map(TakesPart::id)
                .collect(Collectors.toSet());
        var settled = meeting.family().stream()
                .filter(each -> !toAsk.contains(each.id()))
                .map(each -> cause(meeting, each.id()))
                .toList();
        exceptions.causesEnded(EX_SAFETY_UNKNOWN, settled, "They were asked, or nothing is left to ask.");
        for (var person : meeting.family()) {
            var cause = cause(meeting, person.id());
            if (!toAsk.contains(person.id())) {
                continue;
            }
            if (openly.contains(person.id())) {
                exceptions.raise(EX_SAFETY_UNKNOWN, meeting.id(), cause, sentence(person.person()));
            } else {
                exceptions.raiseForDuty(EX_SAFETY_UNKNOWN, meeting.id(), cause, sentence(person.person()));
            }
        }
        return toAsk;
    }

    private String sentence(PersonId person) {
        return "Ask " + directory.person(person).firstName()
                + " by voice, when they are alone, if the place they would join from is private and safe. Offer a quiet room."
                + " Nothing on a screen or by phone is confirmed before.";
    }

    /** By participant first: the page where it is put right asks about them. */
    private static String cause(MeetingView meeting, UUID participant) {
        return "first:" + participant + "/" + meeting.id();
    }
}
