package org.blendedmeetings.escalation;

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

/** The stored exceptions. */
interface ExceptionCases extends JpaRepository<ExceptionCase, UUID> {

    Optional<ExceptionCase> findByOpenKey(String openKey);

    List<ExceptionCase> findByOpenKeyIn(Collection<String> openKeys);

    /** For changing it: whoever comes second waits and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ExceptionCase c where c.id = :id")
    Optional<ExceptionCase> lock(UUID id);

    default ExceptionCase get(ExceptionId id) {
        return findById(id.value()).orElseThrow(ExceptionCases::unknown);
    }

    /** As {@link #get}, for changing it. */
    default ExceptionCase locked(ExceptionId id) {
        return lock(id.value()).orElseThrow(ExceptionCases::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such exception.");
    }

    List<ExceptionCase> findByMeetingOrderByRaisedAt(UUID meeting);

    /** What may be for one of these people or somebody in these roles; the lines are looked at afterwards. */
    @Query(
            """
            select c from ExceptionCase c
            where c.openKey is not null and (c.turn.owner.person in :people or c.turn.backup in :people
            or (c.turn.owner.person is null and c.turn.owner.role in :roles))
            order by c.turn.dueAt, c.id""")
    List<ExceptionCase> openFor(Collection<UUID> people, Collection<Role> roles);
}
