package org.blendedmeetings.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored channels. */
interface Channels extends JpaRepository<ContactChannel, UUID> {
    @Query("select distinct c.person.id from ContactChannel c where c.address in :addresses and c.person.child = false")
    List<UUID> adultsReachedBy(Collection<String> addresses);

    /** Which of these somebody said must not be used. */
    @Query(
            """
            select distinct c.address from ContactChannel c where c.address in :addresses
            and (c.settings.safe = Safety.NO or c.settings.doNotUse = true)""")
    List<String> unsafe(Collection<String> addresses);
}
