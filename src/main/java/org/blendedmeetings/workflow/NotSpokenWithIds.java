package org.blendedmeetings.workflow;

import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.review.NotSpokenWith;

/** The reviews that come near before it is recorded that the child was spoken with, as text. */
public class NotSpokenWithIds {
    private final NotSpokenWith children;

    NotSpokenWithIds(NotSpokenWith children) {
        this.children = children;
    }

    public List<String> today() {
        return children.today().stream().map(MeetingId::toString).toList();
    }
}
