package org.blendedmeetings.routing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The stored times somebody stands in for somebody else. */
interface StaffCovers extends JpaRepository<StaffCover, UUID> {

    @Query(
            "select c from StaffCover c where c.away = :away and :day between c.firstDay and c.lastDay order by c.id desc")
    List<StaffCover> standingInFor(UUID away, LocalDate day);

    @Query("select c from StaffCover c where c.away = :away and c.firstDay <= :last and c.lastDay >= :first"
            + " and c.lastDay >= c.firstDay")
    List<StaffCover> overlapping(UUID away, LocalDate first, LocalDate last);

    @Query("select c from StaffCover c where c.lastDay >= :day order by c.firstDay, c.id")
    List<StaffCover> notOverOn(LocalDate day);

    @Query("select c.away from StaffCover c where c.cover = :cover and :day between c.firstDay and c.lastDay")
    List<UUID> awayWhileCoveredBy(UUID cover, LocalDate day);
}
