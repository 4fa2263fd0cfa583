package org.blendedmeetings.telling;

import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.message.MessageStatus;
import org.springframework.stereotype.Component;

/** Gives a written sentence that did not reach its reader back to whoever tells them. */
@Component
class Undelivered {
    private final Meetings meetings;
    private final EndingTellings ending;
    private final TellingTrail trail;

    Undelivered(Meetings meetings, EndingTellings ending, TellingTrail trail) {
        this.meetings = meetings;
        this.ending = ending;
        this.trail = trail;
    }

    void is(Telling telling, MessageStatus message) {
        var meeting = meetings.get(telling.meeting());
        telling.failed(message.whyFailed());
        ending.notDelivered(telling, meeting, message.whyFailed());
        trail.notDelivered(telling, meeting, message.whyFailed());
    }
}
