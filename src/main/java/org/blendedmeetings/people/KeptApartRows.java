package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored pairs who are kept apart. */
interface KeptApartRows extends JpaRepository<KeptApartRow, UUID> {

    @Query(
            "select k from KeptApartRow k where k.endedAt is null and k.one in :people and k.other in :people order by k.id")
    List<KeptApartRow> among(Collection<UUID> people);

    @Query(
            "select k from KeptApartRow k where k.endedAt is null and (k.one = :person or k.other = :person) order by k.id")
    List<KeptApartRow> concerning(UUID person);
}
