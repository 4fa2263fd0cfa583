package org.blendedmeetings.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of meetings. */
interface MeetingRows extends Repository<Meeting, UUID> {
    Meeting saveAndFlush(Meeting meeting);

    @EntityGraph(attributePaths = "participants")
    Optional<Meeting> findById(UUID id);

    @EntityGraph(attributePaths = "participants")
    List<Meeting> findByIdIn(Collection<UUID> ids);

    @EntityGraph(attributePaths = "participants")
    Optional<Meeting> findByReference(String reference);

    @EntityGraph(attributePaths = "participants")
    Optional<Meeting> findByOpenKey(String openKey);

    /** Open ones, without their participants. */
    List<Meeting> findByOpenKeyIsNotNull();

    /** The next of the open ones, in the order of their ids. */
    @Query("select m from Meeting m where m.openKey is not null and m.id > :after order by m.id")
    List<Meeting> open(UUID after, Limit most);

    @EntityGraph(attributePaths = "participants")
    List<Meeting> findByStatusAndAppointmentStartsAtBeforeAndAppointmentEndsAtAfter(
            MeetingStatus status, Instant before, Instant after);

    @EntityGraph(attributePaths = "participants")
    List<Meeting> findByStatusIn(Collection<MeetingStatus> statuses);

    @EntityGraph(attributePaths = "participants")
    List<Meeting> findByStatusAndAppointmentStartsAtBetween(MeetingStatus status, Instant from, Instant to);

    @EntityGraph(attributePaths = "participants")
    List<Meeting> findByChildIdOrderByAskedRequestedAtDesc(UUID child);

    @EntityGraph(attributePaths = "participants")
    @Query("select m from Meeting m where m.childId = :child and m.typeCode in :types"
            + " and m.status = MeetingStatus.HELD and m.appointment.startsAt < :until"
            + " order by m.appointment.startsAt desc, m.id desc")
    List<Meeting> heldBefore(UUID child, Collection<String> types, Instant until);

    /** Whole, though only one of its participants was looked for. */
    @EntityGraph(attributePaths = "participants")
    @Query(
            "select m from Meeting m where m.openKey is not null and m.id in"
                    + " (select other.id from Meeting other join other.participants p where p.who.personId in :people) order by m.id")
    List<Meeting> openWith(Collection<UUID> people);
}
