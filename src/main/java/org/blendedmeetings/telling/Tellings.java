package org.blendedmeetings.telling;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.shared.Refused;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored tellings. */
interface Tellings extends JpaRepository<Telling, UUID> {
    Optional<Telling> findByAboutDecisionAndAboutParticipant(UUID decision, UUID participant);

    List<Telling> findByAboutDecision(UUID decision);

    List<Telling> findByAboutMeetingOrderBySinceAscIdAsc(UUID meeting);

    Optional<Telling> findFirstByAboutMeetingAndAboutPersonAndWrittenSentAtNotNullOrderBySinceDescIdDesc(
            UUID meeting, UUID person);

    /** Open ones that may be for one of these people or somebody in these roles; the lines are looked at afterwards. */
    @Query(
            """
            select t from Telling t
            where t.state = org.blendedmeetings.telling.TellingState.OPEN
            and (t.owner.person in :people or (t.owner.person is null and t.owner.role in :roles))
            order by t.dueAt, t.id""")
    List<Telling> openFor(Collection<UUID> people, Collection<Role> roles);

    /** For changing it: of two at once the second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Telling t where t.about.decision = :decision and t.about.participant = :participant")
    Optional<Telling> lock(UUID decision, UUID participant);

    default Telling get(TellingId id) {
        return findById(id.value()).orElseThrow(() -> Refused.notFound("There is nobody to tell."));
    }
}
