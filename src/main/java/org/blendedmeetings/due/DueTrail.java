package org.blendedmeetings.due;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.LimitMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says on a child's timeline that the limit of what is due moved. */
@Component
class DueTrail {
    private final ApplicationEventPublisher events;

    DueTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** {@code why} is what changed, as staff read it. */
    void limitMoved(LimitMoved moved, Actor by, String why) {
        var from = moved.from().words();
        var to = moved.to().words();
        var change = Change.open(by, moved.child(), moved.child(), "Limit moved: " + moved.meeting(), from, to, why);
        events.publishEvent(new ChronologyChanged(new PersonId(moved.child()), change));
    }
}
