package org.blendedmeetings.routing;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;

/** Says whose work something is and who may see what (policy 1.2, domain 9.2). */
@Component
public class Routing {

    public Assignee who(Duty duty, MeetingView meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Who agrees at this tier (1 to 3) for this meeting. */
    public Assignee approver(int tier, MeetingView meeting) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** True when this is that person's own work, or a group's they belong to, or they cover for its owner. */
    public boolean isFor(SignedIn staff, Assignee assignee) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Nobody sees a meeting they have no part or duty in. */
    public boolean maySee(SignedIn staff, MeetingView meeting) {
        throw new UnsupportedOperationException("skeleton");
    }
}
