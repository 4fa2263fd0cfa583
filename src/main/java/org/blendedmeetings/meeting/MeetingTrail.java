package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.timescale.LimitMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happens to a meeting, in words for its timeline. */
@Component
class MeetingTrail {
    private final ApplicationEventPublisher events;

    MeetingTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void requested(Meeting meeting, MeetingType type, String why, Actor by) {
        var what = "Meeting asked for: " + type.name();
        events.publishEvent(new MeetingRequested(meeting.id(), change(meeting, by, what, null, why)));
    }

    void changed(Meeting meeting, Actor by, String what, MeetingStatus before, String why) {
        events.publishEvent(new MeetingChanged(meeting.id(), change(meeting, by, what, before, why)));
    }

    void putBack(Meeting meeting, Actor by, MeetingStatus before) {
        var what = "Put back to be decided by what is known now";
        events.publishEvent(new DecisionPutBack(meeting.id(), change(meeting, by, what, before, null)));
    }

    void withdrawn(Meeting meeting, Actor by, MeetingStatus before, String why) {
        events.publishEvent(new MeetingWithdrawn(meeting.id(), change(meeting, by, "Meeting withdrawn", before, why)));
    }

    /** {@code why} is what changed in the calendar. */
    void limitMoved(Meeting meeting, LimitMoved moved, Actor by, String why) {
        var change = Change.open(
                by,
                meeting.id().value(),
                meeting.child(),
                "Limit moved with the calendar",
                moved.from().words(),
                moved.to().words(),
                why);
        events.publishEvent(new MeetingLimitMoved(meeting.id(), moved.to(), change));
    }

    void outcomeRecorded(Meeting meeting, MeetingType type, RecordOutcome outcome, MeetingStatus before, Actor by) {
        var what = outcome.outcome().words();
        var change = change(meeting, by, what, before, outcome.why());
        events.publishEvent(new OutcomeRecorded(
                meeting.id(), outcome.outcome(), outcome.on(), type.goesOn(outcome.armNext()), change));
    }

    private static Change change(Meeting meeting, Actor by, String what, MeetingStatus before, String why) {
        var id = meeting.id().value();
        var was = before == null ? null : before.words();
        return Change.open(by, id, meeting.child(), what, was, meeting.status().words(), why);
    }
}
