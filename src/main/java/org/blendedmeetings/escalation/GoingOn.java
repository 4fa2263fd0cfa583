package org.blendedmeetings.escalation;

import org.blendedmeetings.meeting.AdjournmentRefused;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingToGoOn;
import org.blendedmeetings.meeting.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting that was adjourned or not quorate is somebody's until it goes on (domain 6, EX-ADJOURN and EX-INQUORATE). */
@Component
class GoingOn {
    private final Exceptions exceptions;
    private final MeetingParts parts;

    GoingOn(Exceptions exceptions, MeetingParts parts) {
        this.exceptions = exceptions;
        this.parts = parts;
    }

    static String cause(MeetingId meeting) {
        return "goes-on:" + meeting;
    }

    @EventListener
    void on(MeetingToGoOn event) {
        var by = event.resumption().sentence();
        switch (event.resumption().after()) {
            case ADJOURNED -> exceptions.raise(
                    ExceptionCode.EX_ADJOURN,
                    event.meeting(),
                    cause(event.meeting()),
                    "It was adjourned and has to go on " + by + ". See that a new time is booked.");
            case INQUORATE -> inquorate(event.meeting(), by);
            default -> {
                // a part was held as it was meant to be, and To book has the next
            }
        }
    }

    private void inquorate(MeetingId meeting, String by) {
        var often = parts.of(meeting).stream()
                .filter(each -> each.outcome() == Outcome.INQUORATE)
                .count();
        var what =
                "It was not quorate and decided nothing; what protects the child until then was looked at. Another date"
                        + " is to be set at once: " + by + ".";
        if (often > 1) {
            exceptions.raiseAtTheTop(ExceptionCode.EX_INQUORATE, meeting, cause(meeting), "Not quorate again. " + what);
        } else {
            exceptions.raise(ExceptionCode.EX_INQUORATE, meeting, cause(meeting), what);
        }
    }

    @EventListener
    void on(AdjournmentRefused event) {
        exceptions.raiseAtTheTop(
                ExceptionCode.EX_ADJOURN,
                event.meeting(),
                "adjourned-again:" + event.meeting(),
                "A second adjournment was asked for and refused: a meeting is adjourned once. Decide with whoever leads it how"
                        + " it is completed, and what the child needs meanwhile.");
    }
}
