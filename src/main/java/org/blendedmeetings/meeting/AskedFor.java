package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a meeting was asked for.
 *
 * @param dueOn       expected date of birth, or null
 * @param expected    its clock starts later
 * @param requestedBy null where a system asked
 */
@Embeddable
record AskedFor(
        LocalDate clockStart,
        LocalDate dueOn,
        int sequence,
        boolean expected,
        String pastLimitReason,
        String earlyReason,
        @Enumerated(EnumType.STRING) @Column(length = 40) Format staffProposal,
        Instant pencilled,
        String pencilledRoom,
        UUID requestedBy,
        Instant requestedAt) {

    static AskedFor of(RequestMeeting request, boolean expected, UUID by, Instant now) {
        return new AskedFor(
                request.clockStart(),
                request.due(),
                request.sequence(),
                expected,
                request.pastLimitReason(),
                request.earlyReason(),
                request.staffProposal(),
                request.pencilled(),
                request.pencilledRoom(),
                by,
                now);
    }

    /** It was held before anybody asked for anything here. */
    static AskedFor before(EarlierMeeting held, Instant now) {
        return new AskedFor(held.clockStart(), null, held.sequence(), false, null, null, null, null, null, null, now);
    }
}
