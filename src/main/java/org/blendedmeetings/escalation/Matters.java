package org.blendedmeetings.escalation;

import org.blendedmeetings.meeting.Meetings;
import org.springframework.stereotype.Component;

/** Reads what an exception is about. */
@Component
class Matters {
    private final Meetings meetings;

    Matters(Meetings meetings) {
        this.meetings = meetings;
    }

    Matter of(ExceptionCase each) {
        return new Matter(each.meeting() == null ? null : meetings.get(each.meeting()), each.about());
    }
}
