package org.blendedmeetings.escalation;

import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.timescale.LimitKind;

/** What an exception is about: a meeting, or a child where there is none. */
record Matter(MeetingView meeting, AboutChild about) {

    PersonId child() {
        return meeting == null ? about.id() : meeting.child();
    }

    /** The row whose trail it stands in. */
    UUID subject() {
        return meeting == null ? about.child() : meeting.id().value();
    }

    LimitKind limit() {
        return meeting == null ? about.limit() : meeting.limitKind();
    }

    boolean isOneOf(Set<String> types) {
        return meeting != null && types.contains(meeting.type().code());
    }

    Assignee who(Duty duty, Routing routing) {
        return meeting == null ? routing.group(duty, about.line()) : routing.who(duty, meeting);
    }
}
