package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The table of meetings held. */
interface HeldMeetingRows extends Repository<HeldMeeting, UUID> {
    HeldMeeting save(HeldMeeting held);

    Optional<HeldMeeting> findByMeeting(UUID meeting);

    Optional<HeldMeeting> findByChildAndChainAndHeldOn(UUID child, String chain, LocalDate heldOn);

    List<HeldMeeting> findByChildInOrderByHeldOn(Collection<UUID> children);

    Optional<HeldMeeting> findById(UUID id);

    void delete(HeldMeeting held);
}
