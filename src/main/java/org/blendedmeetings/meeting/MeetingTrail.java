package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.timescale.LimitDays;
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

    /** @param with what it moved with: the calendar, or the council's settings */
    void limitMoved(Meeting meeting, LimitMoved moved, String with, Actor by, String why) {
        var change = Change.open(
                by,
                meeting.id().value(),
                meeting.child(),
                "Limit moved with " + with,
                moved.from().words(),
                moved.to().words(),
                why);
        events.publishEvent(new MeetingLimitMoved(meeting.id(), moved.to(), change));
    }

    /** It was begun or could not be, and by when it goes on. */
    void toGoOn(Meeting meeting, MeetingView now, Actor by) {
        var sentence = now.resumption().sentence();
        var change = Change.open(by, meeting.id().value(), meeting.child(), "To go on", null, sentence, null);
        var limit = new LimitDays(now.limit(), now.bookBy(), now.toBookBy());
        events.publishEvent(new MeetingToGoOn(meeting.id(), now.resumption(), limit, change));
    }

    void adjournmentRefused(Meeting meeting, Actor by, String why) {
        var what = "A second adjournment was asked for and refused";
        events.publishEvent(new AdjournmentRefused(meeting.id(), change(meeting, by, what, meeting.status(), why)));
    }

    void completed(
            Meeting meeting, MeetingType type, RecordOutcome outcome, Held held, MeetingStatus before, Actor by) {
        var change = change(meeting, by, outcome.outcome().words(), before, outcome.why());
        events.publishEvent(new OutcomeRecorded(
                meeting.id(),
                outcome.outcome(),
                held.counts(),
                held.started(),
                held.completed(),
                type.goesOn(outcome.armNext()),
                change));
    }

    void notCompleted(Meeting meeting, RecordOutcome outcome, MeetingStatus before, Actor by) {
        var change = change(meeting, by, outcome.outcome().words(), before, outcome.why());
        events.publishEvent(
                new OutcomeRecorded(meeting.id(), outcome.outcome(), outcome.on(), null, null, true, change));
    }

    private static Change change(Meeting meeting, Actor by, String what, MeetingStatus before, String why) {
        var id = meeting.id().value();
        var was = before == null ? null : before.words();
        return Change.open(by, id, meeting.child(), what, was, meeting.status().words(), why);
    }
}
