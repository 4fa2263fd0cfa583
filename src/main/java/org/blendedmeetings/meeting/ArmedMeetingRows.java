package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of next meetings. */
interface ArmedMeetingRows extends Repository<ArmedMeeting, UUID> {
    ArmedMeeting save(ArmedMeeting armed);

    void flush();

    Optional<ArmedMeeting> findById(UUID id);

    Optional<ArmedMeeting> findByOpenKey(String openKey);

    @Query("select a from ArmedMeeting a where a.openedBy is null and a.deadline.toBookBy <= :day")
    List<ArmedMeeting> dueBy(LocalDate day);

    List<ArmedMeeting> findByChildIdAndOpenedByIsNull(UUID child);

    List<ArmedMeeting> findByChildIdInAndOpenedByIsNull(Collection<UUID> children);
}
