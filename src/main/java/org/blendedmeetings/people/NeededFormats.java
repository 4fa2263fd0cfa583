package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored ways people need to take part. */
interface NeededFormats extends JpaRepository<NeededFormatRow, UUID> {

    /** Those that hold and those that do not, the newest first. */
    @Query("select n from NeededFormatRow n where n.person = :person order by n.id desc")
    List<NeededFormatRow> of(UUID person);

    @Query("select n from NeededFormatRow n where n.openNow = true and n.person in :people order by n.id")
    List<NeededFormatRow> holding(Collection<UUID> people);

    /** Who of these needs something, and from whom there is a risk of violence, in one statement. */
    @Query(
            """
            select p.id as person, v.id as violence, n.needed.way as way from Person p
            left join ViolenceRiskRow v on v.person = p.id and v.openNow = true
            left join NeededFormatRow n on n.person = p.id and n.openNow = true
            where p.id in :people and (v.id is not null or n.id is not null) order by p.id""")
    List<OfOne> ofEach(Collection<UUID> people);

    /** What holds of one person. */
    interface OfOne {
        UUID getPerson();

        /** Null where no risk is known. */
        UUID getViolence();

        /** Null where nothing is needed. */
        NeededWay getWay();
    }
}
