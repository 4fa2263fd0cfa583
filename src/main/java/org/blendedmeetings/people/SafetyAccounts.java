package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored accounts of people's safety from one another. */
interface SafetyAccounts extends JpaRepository<SafetyAccountRow, UUID> {

    @Query(
            "select s from SafetyAccountRow s where s.openNow = true and s.atRisk in :people and s.fromPerson in :people order by s.id")
    List<SafetyAccountRow> among(Collection<UUID> people);

    /** Those that hold and those that do not, the newest first. */
    @Query("select s from SafetyAccountRow s where s.atRisk = :person or s.fromPerson = :person order by s.id desc")
    List<SafetyAccountRow> concerning(UUID person);

    @Query("select s from SafetyAccountRow s where s.openNow = true and s.matter = :matter")
    Optional<SafetyAccountRow> holding(UUID matter);

    @Query(
            "select count(s) > 0 from SafetyAccountRow s where s.openNow = true and s.atRisk = :person and s.fromPerson = :from")
    boolean isKnown(UUID person, UUID from);
}
