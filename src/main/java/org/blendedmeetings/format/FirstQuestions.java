package org.blendedmeetings.format;

import static org.blendedmeetings.escalation.ExceptionCode.EX_SAFETY_UNKNOWN;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
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
    private static final String ASKED = "They were asked, or nothing is left to ask.";

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
        openly.retainAll(toAsk);
        // what is left to ask only because of danger ends for everybody else as it would without it
        exceptions.causesEnded(EX_SAFETY_UNKNOWN, settled(meeting, openly, toAsk), ASKED);
        for (var person : meeting.family()) {
            var cause = cause(meeting, person.id());
            if (openly.contains(person.id())) {
                exceptions.raise(EX_SAFETY_UNKNOWN, meeting.id(), cause, sentence(person.person()));
            } else if (toAsk.contains(person.id())) {
                exceptions.raiseForDuty(EX_SAFETY_UNKNOWN, meeting.id(), forDuty(cause), sentence(person.person()));
            }
        }
        return toAsk;
    }

    private static List<String> settled(MeetingView meeting, Set<UUID> openly, Set<UUID> toAsk) {
        return meeting.family().stream()
                .map(ParticipantView::id)
                .flatMap(each -> {
                    var cause = cause(meeting, each);
                    return Stream.of(
                            openly.contains(each) ? null : cause,
                            toAsk.contains(each) && !openly.contains(each) ? null : forDuty(cause));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private String sentence(PersonId person) {
        return "Ask " + directory.person(person).firstName()
                + " by voice, when they are alone, if the place they would join from is private and safe. Offer a quiet room."
                + " Nothing on a screen or by phone is confirmed before.";
    }

    private static String forDuty(String cause) {
        return cause + "/duty";
    }

    /** By participant first: the page where it is put right asks about them. */
    private static String cause(MeetingView meeting, UUID participant) {
        return "first:" + participant + "/" + meeting.id();
    }
}
