package org.blendedmeetings.format;

import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a decision off its owner's list when the meeting is withdrawn. */
@Component
class WithdrawnMeetings {
    private final FormatDecisions decisions;

    WithdrawnMeetings(FormatDecisions decisions) {
        this.decisions = decisions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingWithdrawn event) {
        decisions.findByOpenMeeting(event.meeting().value()).ifPresent(FormatDecision::withdrawn);
    }
}
