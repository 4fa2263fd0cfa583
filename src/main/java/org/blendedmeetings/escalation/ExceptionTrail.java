package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happens to an exception, in words for the meeting's timeline. */
@Component
class ExceptionTrail {
    private final ApplicationEventPublisher events;

    ExceptionTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void raised(ExceptionCase raised, MeetingView meeting) {
        var what = raised.code().words();
        var change =
                change(raised, Actor.SYSTEM, meeting, what, null, raised.owner().label(), raised.what());
        events.publishEvent(new ExceptionRaised(raised.id(), change));
    }

    void passedOn(ExceptionCase open, MeetingView meeting, String before) {
        var what = "Passed on: " + open.code().words();
        var change =
                change(open, Actor.SYSTEM, meeting, what, before, open.owner().label(), open.what());
        events.publishEvent(new ExceptionPassedOn(open.id(), change));
    }

    void triedAgain(ExceptionCase open, MeetingView meeting, Actor by) {
        var change = change(open, by, meeting, "Call tried again", null, null, open.what());
        events.publishEvent(new TryAgainAsked(open.id(), open.cause(), change));
    }

    void ended(ExceptionCase ended, MeetingView meeting, Actor by) {
        var what = "Settled: " + ended.code().words();
        var how = ended.ending().how();
        var change = change(ended, by, meeting, what, ended.owner().label(), null, how);
        events.publishEvent(new ExceptionEnded(ended.id(), change));
    }

    private static Change change(
            ExceptionCase of, Actor who, MeetingView meeting, String what, String before, String after, String why) {
        var child = meeting.child().value();
        return new Change(who, meeting.id().value(), child, what, before, after, why, of.isSensitive());
    }
}
