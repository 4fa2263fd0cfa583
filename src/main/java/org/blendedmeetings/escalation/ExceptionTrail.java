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
        var change = change(Actor.SYSTEM, meeting, what, null, raised.owner().label(), raised.what());
        events.publishEvent(new ExceptionRaised(raised.id(), change));
    }

    void passedOn(ExceptionCase open, MeetingView meeting, String before) {
        var what = "Passed on: " + open.code().words();
        var change = change(Actor.SYSTEM, meeting, what, before, open.owner().label(), open.what());
        events.publishEvent(new ExceptionPassedOn(open.id(), change));
    }

    void triedAgain(ExceptionCase open, MeetingView meeting, Actor by) {
        var change = change(by, meeting, "Call tried again", null, null, open.what());
        events.publishEvent(new TryAgainAsked(open.id(), open.cause(), change));
    }

    void ended(ExceptionCase ended, MeetingView meeting, Actor by) {
        var what = "Settled: " + ended.code().words();
        var how = ended.ending().how();
        var change = change(by, meeting, what, ended.owner().label(), null, how);
        events.publishEvent(new ExceptionEnded(ended.id(), change));
    }

    private static Change change(Actor who, MeetingView meeting, String what, String before, String after, String why) {
        return Change.open(who, meeting.id().value(), meeting.child().value(), what, before, after, why);
    }
}
