package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored circles of children. */
interface CircleRows extends JpaRepository<CircleRow, UUID> {

    List<CircleRow> findByChildOrderByPlace(UUID child);

    List<CircleRow> findByChildInAndProfessionalRoleNotNull(Collection<UUID> children);

    List<CircleRow> findByChildInAndProfessionalRole(Collection<UUID> children, ProfessionalRole role);

    @Query("select c from CircleRow c where c.child in :children order by c.child, c.place")
    List<CircleRow> ofChildren(Collection<UUID> children);

    /** Those of these children in whose circle one of these professionals stands. */
    @Query("select distinct c.child from CircleRow c where c.child in :children and c.professional in :professionals")
    List<UUID> withAround(Collection<UUID> children, Collection<UUID> professionals);

    @Query("select count(distinct c.professional) from CircleRow c where c.professionalRole = :role")
    int standingAs(ProfessionalRole role);

    @Modifying(flushAutomatically = true)
    @Query("delete from CircleRow c where c.child in :children")
    void forget(Collection<UUID> children);

    /** Whether this professional stands in the circle of this child, or of a child whose family this adult is. */
    @Query(
            """
            select count(c) > 0 from CircleRow c where c.professional = :professional and (c.child = :person
            or c.child in (select r.child.id from Relationship r where r.adult.id = :person)
            or c.child in (select f.child from CircleRow f where f.person = :person))""")
    boolean connects(UUID professional, UUID person);
}
