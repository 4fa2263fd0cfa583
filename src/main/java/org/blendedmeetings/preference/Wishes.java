package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** What the family wish for a meeting, for those who decide and book. */
@Component
public class Wishes {

    /** One for each family member of the meeting, the child first; who was not asked has NOT_ASKED. */
    public List<WishView> of(MeetingId meeting) {
        throw new UnsupportedOperationException("skeleton");
    }
}
