package org.blendedmeetings.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of what took place of meetings that were not over in one day. */
interface PartRows extends Repository<MeetingPart, UUID> {
    MeetingPart save(MeetingPart part);

    List<MeetingPart> findByMeetingIdOrderByPosition(UUID meeting);
}
