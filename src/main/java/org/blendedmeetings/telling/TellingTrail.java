package org.blendedmeetings.telling;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Announces what was done to tell somebody, in words for the meeting's timeline that name nobody and give no reason. */
@Component
class TellingTrail {
    private static final String WRITTEN = "The written sentence about how they take part ";

    private final ApplicationEventPublisher events;

    TellingTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    void rang(Telling telling, CallMade call, MeetingView meeting, Actor by) {
        var what = call.reached()
                ? "A family member was told by a voice how they take part"
                : "A family member was not reached, to be told how they take part";
        told(telling, meeting, by, what + ": " + call.way().words().toLowerCase(), null);
    }

    void confirmed(Telling telling, MeetingView meeting, Actor by) {
        var what = WRITTEN + "was confirmed for a family member";
        events.publishEvent(new SentenceConfirmed(telling.id(), change(meeting, by, what, null)));
    }

    void handedOver(Telling telling, MeetingView meeting, Actor by) {
        var posted = telling.written().way() == WrittenWay.POSTED;
        told(telling, meeting, by, WRITTEN + (posted ? "was posted to" : "was handed to") + " a family member", null);
    }

    void sent(Telling telling, MeetingView meeting) {
        told(telling, meeting, Actor.SYSTEM, WRITTEN + "was sent to a family member", null);
    }

    void notDelivered(Telling telling, MeetingView meeting, String why) {
        told(telling, meeting, Actor.SYSTEM, WRITTEN + "did not reach a family member", why);
    }

    private void told(Telling telling, MeetingView meeting, Actor by, String what, String why) {
        events.publishEvent(new PersonTold(telling.id(), change(meeting, by, what, why)));
    }

    private static Change change(MeetingView meeting, Actor by, String what, String why) {
        return Change.open(by, meeting.id().value(), meeting.child().value(), what, null, null, why);
    }
}
