package org.blendedmeetings.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was recorded about meetings. */
interface KnownRows extends JpaRepository<KnownRow, UUID> {

    /** All of them, the latest first. */
    List<KnownRow> findByMeetingOrderByRecordedAtDescIdDesc(UUID meeting);

    /** The latest of several meetings. */
    Optional<KnownRow> findFirstByMeetingInOrderByRecordedAtDescIdDesc(Collection<UUID> meetings);

    Optional<KnownRow> findFirstByMeetingOrderByRecordedAtDescIdDesc(UUID meeting);
}
