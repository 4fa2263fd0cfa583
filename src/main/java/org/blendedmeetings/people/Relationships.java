package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored ties between children and adults. */
interface Relationships extends JpaRepository<Relationship, UUID> {

    @Query("select r from Relationship r join fetch r.adult where r.child.id = :child order by r.role, r.id")
    List<Relationship> ofChild(UUID child);

    @Query("select r from Relationship r join fetch r.adult where r.child.id in :children order by r.role, r.id")
    List<Relationship> ofChildren(Collection<UUID> children);

    Optional<Relationship> findByChildIdAndAdultId(UUID child, UUID adult);

    boolean existsByChildIdAndAdultId(UUID child, UUID adult);

    @Query("select r from Relationship r join fetch r.child where r.adult.id = :adult order by r.id")
    List<Relationship> ofAdult(UUID adult);
}
