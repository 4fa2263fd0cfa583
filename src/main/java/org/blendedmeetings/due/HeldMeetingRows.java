package org.blendedmeetings.due;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of meetings held. */
interface HeldMeetingRows extends Repository<HeldMeeting, UUID> {
    HeldMeeting save(HeldMeeting held);

    List<HeldMeeting> findByChildInOrderByHeldOn(Collection<UUID> children);
}
