package org.blendedmeetings.format;

import java.util.Collection;
import java.util.Map;
import org.blendedmeetings.meeting.MeetingId;
import org.springframework.stereotype.Component;

/** The open decisions of many meetings, in one statement. */
@Component
public class OpenDecisions {

    /** Meetings without an open decision are left out. */
    public Map<MeetingId, OpenDecision> of(Collection<MeetingId> meetings) {
        throw new UnsupportedOperationException("skeleton");
    }
}
