package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people said when they were asked first. */
interface FirstAnswers extends JpaRepository<FirstAnswer, UUID> {

    /** Those that hold, the latest last. */
    List<FirstAnswer> findByMeetingAndOverSinceIsNullOrderByAskedAt(UUID meeting);
}
