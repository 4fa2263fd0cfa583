package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of what falls due. */
interface DueMeetingRows extends Repository<DueMeeting, UUID> {
    DueMeeting save(DueMeeting due);

    void flush();

    Optional<DueMeeting> findById(UUID id);

    Optional<DueMeeting> findByOpenKey(String openKey);

    List<DueMeeting> findByOpenKeyIsNotNull();

    @Query("select d from DueMeeting d where d.child in :children and d.openKey is not null")
    List<DueMeeting> openOf(Collection<UUID> children);

    @Query("select d from DueMeeting d where d.status = DueStatus.WAITING and d.deadline.toBookBy <= :day")
    List<DueMeeting> waitingBy(LocalDate day);

    @Query(
            """
            select d from DueMeeting d where d.openKey is not null and (:type is null or d.typeCode = :type)
            and (:from is null or d.deadline.limitOn >= :from) and (:to is null or d.deadline.limitOn <= :to)
            order by d.deadline.limitOn, d.id""")
    Page<DueMeeting> due(String type, LocalDate from, LocalDate to, Pageable page);
}
