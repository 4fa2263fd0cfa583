package org.blendedmeetings.policy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.shared.Refused;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored changes of the policy. */
interface PolicyChanges extends JpaRepository<PolicyChange, UUID> {

    List<PolicyChange> findAllByOrderByWrittenStartedAtDescIdDesc();

    /** For changing it: of two at once the second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PolicyChange c where c.id = :id")
    Optional<PolicyChange> lock(UUID id);

    default PolicyChange get(UUID id) {
        return findById(id).orElseThrow(PolicyChanges::unknown);
    }

    default PolicyChange locked(UUID id) {
        return lock(id).orElseThrow(PolicyChanges::unknown);
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such change of the policy.");
    }
}
