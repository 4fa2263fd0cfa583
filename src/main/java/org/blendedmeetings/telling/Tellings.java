package org.blendedmeetings.telling;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.shared.Refused;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored tellings. */
interface Tellings extends JpaRepository<Telling, UUID> {
    Optional<Telling> findByDecisionAndParticipant(UUID decision, UUID participant);

    List<Telling> findByMeetingOrderBySinceAscIdAsc(UUID meeting);

    Optional<Telling> findFirstByMeetingAndPersonAndWrittenSentAtNotNullOrderBySinceDescIdDesc(
            UUID meeting, UUID person);

    List<Telling> findByStateOrderByDueAtAscIdAsc(TellingState state);

    /** For changing it: of two at once the second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Telling t where t.decision = :decision and t.participant = :participant")
    Optional<Telling> lock(UUID decision, UUID participant);

    default Telling get(TellingId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("There is nobody to tell."));
    }
}
