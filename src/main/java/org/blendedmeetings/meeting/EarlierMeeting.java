package org.blendedmeetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.PersonId;

/**
 * A meeting that was held before it could be asked for here, as the case system knows it.
 *
 * @param clockStart   the day its own limit ran from
 * @param sequence     1 for the first of its kind
 * @param startedAt    when it was held
 * @param participants who took part; the child is named like everybody else
 */
public record EarlierMeeting(
        String type,
        PersonId child,
        LocalDate clockStart,
        int sequence,
        Instant startedAt,
        String place,
        Format format,
        List<TookPart> participants) {

    /** How one person took part. */
    public record TookPart(CircleMember who, AttendanceMode mode) {}
}
