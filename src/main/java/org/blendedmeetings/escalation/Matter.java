package org.blendedmeetings.escalation;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.LimitKind;

/** What an exception is about: a meeting, or a child where there is none, or all of them where both are null. */
record Matter(MeetingView meeting, AboutChild about) {

    /** Null where it is about all of them. */
    UUID child() {
        return meeting == null ? ofChild(AboutChild::child) : meeting.child().value();
    }

    /** The row whose trail it stands in; null where it is about all of them. */
    UUID subject() {
        return meeting == null ? child() : meeting.id().value();
    }

    LimitKind limit() {
        return meeting == null ? ofChild(AboutChild::limit) : meeting.limitKind();
    }

    boolean isOneOf(Set<String> types) {
        return meeting != null && types.contains(meeting.type().code());
    }

    Assignee who(Duty duty, Routing routing) {
        return meeting == null ? routing.group(duty, ofChild(AboutChild::line)) : routing.who(duty, meeting);
    }

    private <T> T ofChild(Function<AboutChild, T> what) {
        return about == null ? null : what.apply(about);
    }
}
