package org.blendedmeetings.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The versions the council published. */
interface PolicyVersions extends JpaRepository<PolicyVersion, UUID> {

    /** Days never go back from one version to the next, so the newest whose day has come applies. */
    @Query("select v.id from PolicyVersion v where v.number ="
            + " (select max(o.number) from PolicyVersion o where o.appliesFrom <= :day)")
    Optional<UUID> inForceOn(LocalDate day);

    Optional<PolicyVersion> findFirstByOrderByNumberDesc();

    List<PolicyVersion> findAllByOrderByNumberDesc();
}
