package org.blendedmeetings.timescale;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of days staff entered. */
interface CalendarEntries extends Repository<CalendarEntry, UUID> {
    CalendarEntry save(CalendarEntry entry);

    Optional<CalendarEntry> findById(UUID id);

    @Query("select e from CalendarEntry e where e.endedAt is null order by e.firstDay, e.id")
    List<CalendarEntry> standing();

    @Query("select e from CalendarEntry e where e.endedAt is null and e.lastDay >= :day order by e.firstDay, e.id")
    List<CalendarEntry> standingFrom(LocalDate day);

    @Query("select e from CalendarEntry e where e.endedAt is not null and e.lastDay >= :day"
            + " order by e.endedAt desc, e.id")
    List<CalendarEntry> takenBackFrom(LocalDate day);
}
