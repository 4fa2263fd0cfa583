package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored risks of violence. */
interface ViolenceRisks extends JpaRepository<ViolenceRiskRow, UUID> {

    /** Those that hold and those that do not, the newest first. */
    @Query("select v from ViolenceRiskRow v where v.person = :person order by v.id desc")
    List<ViolenceRiskRow> from(UUID person);

    @Query("select v from ViolenceRiskRow v where v.openNow = true and v.person in :people order by v.id")
    List<ViolenceRiskRow> holding(Collection<UUID> people);
}
