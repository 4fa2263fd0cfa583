package org.blendedmeetings.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored grants to open restricted records. */
interface RestrictedGrants extends JpaRepository<RestrictedGrant, UUID> {

    @Query(
            """
            select g from RestrictedGrant g
            where g.professional = :professional and g.person = :person and g.lastDay >= :today""")
    List<RestrictedGrant> current(UUID professional, UUID person, LocalDate today);

    @Query(
            """
            select new org.blendedmeetings.people.GrantView(p.id, p.name, p.title, g.grantedBy, g.grantedAt, g.lastDay)
            from RestrictedGrant g join Professional p on p.id = g.professional
            where g.person = :person and g.lastDay >= :today order by g.lastDay, p.name""")
    List<GrantView> of(UUID person, LocalDate today);

    /** Which of these are restricted and not granted to this professional today. */
    @Query(
            """
            select p.id from Person p where p.id in :people and p.restricted = true and p.id not in (
            select g.person from RestrictedGrant g where g.professional = :professional and g.lastDay >= :today)""")
    List<UUID> closedTo(UUID professional, Collection<UUID> people, LocalDate today);
}
