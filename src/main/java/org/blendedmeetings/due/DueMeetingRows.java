package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
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

    List<DueMeeting> findByChildAndChainAndHeldOn(UUID child, String chain, LocalDate heldOn);

    List<DueMeeting> findByChildInAndChainAndStatusNot(Collection<UUID> children, String chain, DueStatus status);

    List<DueMeeting> findByIdIn(Collection<UUID> ids);

    List<DueMeeting> findByMeeting(UUID meeting);

    @Query("select d from DueMeeting d where d.child in :children and d.openKey is not null")
    List<DueMeeting> openOf(Collection<UUID> children);

    @Query(
            """
            select d from DueMeeting d where d.status = DueStatus.WAITING
            and (d.deadline.toBookBy <= :day or d.plan.opensOn <= :day)""")
    List<DueMeeting> waitingBy(LocalDate day);

    /** Of those waiting whose booking window has opened by this day, the ones after this one. */
    @Query(
            """
            select d.id from DueMeeting d where d.status = DueStatus.WAITING
            and (d.deadline.toBookBy <= :day or d.plan.opensOn <= :day)
            and d.id > :after order by d.id""")
    List<UUID> waitingBy(LocalDate day, UUID after, Limit most);

    /** Whose birthday may have ended one of these chains while something of it is still open. */
    @Query(
            """
            select distinct d.child from DueMeeting d, Person p where p.id = d.child and d.openKey is not null
            and d.chain in :chains and p.birth.bornOn <= :bornBy and d.child > :after order by d.child""")
    List<UUID> outgrown(Collection<String> chains, LocalDate bornBy, UUID after, Limit most);

    /** The next of the children of whom something is open, in the order of their ids. */
    @Query(
            "select distinct d.child from DueMeeting d where d.openKey is not null and d.child > :after order by d.child")
    List<UUID> childrenAfter(UUID after, Limit most);

    /** @param thisWeek a week chosen before it counts no more */
    @Query(
            """
            select d from DueMeeting d where d.status = DueStatus.WAITING and (d.plan.plannedWeek = :monday
            or (d.plan.plannedWeek is null or d.plan.plannedWeek < :thisWeek)
            and d.deadline.bookBy between :monday and :sunday)
            order by d.deadline.limitOn, d.id""")
    List<DueMeeting> plannedIn(LocalDate monday, LocalDate sunday, LocalDate thisWeek);

    @Query(
            """
            select d from DueMeeting d where d.openKey is not null and (:type is null or d.typeCode = :type)
            and (:from is null or d.deadline.limitOn >= :from) and (:to is null or d.deadline.limitOn <= :to)
            order by d.deadline.limitOn, d.id""")
    Page<DueMeeting> due(String type, LocalDate from, LocalDate to, Pageable page);
}
