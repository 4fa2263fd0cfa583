package org.blendedmeetings.escalation;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what happens to an exception, in words for the timeline of its meeting, the trail of its child, or its own. */
@Component
class ExceptionTrail {
    private final ApplicationEventPublisher events;

    ExceptionTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void raised(ExceptionCase raised, Matter matter) {
        var what = raised.title();
        var change =
                change(raised, Actor.SYSTEM, matter, what, null, raised.owner().label(), raised.what());
        events.publishEvent(new ExceptionRaised(raised.id(), change));
    }

    void passedOn(ExceptionCase open, Matter matter, String before) {
        var what = "Passed on: " + open.title();
        var change =
                change(open, Actor.SYSTEM, matter, what, before, open.owner().label(), open.what());
        events.publishEvent(new ExceptionPassedOn(open.id(), change));
    }

    void triedAgain(ExceptionCase open, Matter matter, Actor by) {
        var change = change(open, by, matter, "Call tried again", null, null, open.what());
        events.publishEvent(new TryAgainAsked(open.id(), open.cause(), change));
    }

    void ended(ExceptionCase ended, Matter matter, Actor by) {
        var what = "Settled: " + ended.title();
        var how = ended.ending().how();
        var change = change(ended, by, matter, what, ended.owner().label(), null, how);
        events.publishEvent(new ExceptionEnded(ended.id(), change));
    }

    private static Change change(
            ExceptionCase of, Actor who, Matter matter, String what, String before, String after, String why) {
        var subject = matter.subject() == null ? of.id().value() : matter.subject();
        return new Change(who, subject, matter.child(), what, before, after, why, of.isSensitive());
    }
}
