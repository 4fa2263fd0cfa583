package org.blendedmeetings.escalation;

import org.blendedmeetings.meeting.AdjournmentRefused;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingToGoOn;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting that was adjourned or not quorate is somebody's until it goes on (domain 6, EX-ADJOURN and EX-INQUORATE). */
@Component
class GoingOn {
    private final Exceptions exceptions;
    private final MeetingParts parts;
    private final Meetings meetings;
    private final MeetingTypes types;

    GoingOn(Exceptions exceptions, MeetingParts parts, Meetings meetings, MeetingTypes types) {
        this.exceptions = exceptions;
        this.parts = parts;
        this.meetings = meetings;
        this.types = types;
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
        var what =
                "It was not quorate and decided nothing; what protects the child until then was looked at. Another date"
                        + " is to be set at once: " + by + ".";
        if (isTheSecondInARow(meeting)) {
            exceptions.raiseAtTheTop(ExceptionCode.EX_INQUORATE, meeting, cause(meeting), "Not quorate again. " + what);
        } else {
            exceptions.raise(ExceptionCode.EX_INQUORATE, meeting, cause(meeting), what);
        }
    }

    /** Not to be, but before a birth: there may be no three agencies yet that know the child (domain 1.3). */
    private boolean isTheSecondInARow(MeetingId meeting) {
        var days = parts.of(meeting);
        return days.size() > 1
                && days.subList(days.size() - 2, days.size()).stream()
                        .allMatch(each -> each.outcome() == Outcome.INQUORATE)
                && !types.isBeforeBirth(meetings.get(meeting).type());
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
