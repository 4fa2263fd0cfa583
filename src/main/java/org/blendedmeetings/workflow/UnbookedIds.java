package org.blendedmeetings.workflow;

import java.util.List;
import org.blendedmeetings.booking.LookingAhead;
import org.blendedmeetings.meeting.MeetingId;

/** The meetings for which it is looked ahead today before they can be booked, as text. */
public class UnbookedIds {
    private final LookingAhead ahead;

    UnbookedIds(LookingAhead ahead) {
        this.ahead = ahead;
    }

    public List<String> today() {
        return ahead.today().stream().map(MeetingId::toString).toList();
    }
}
