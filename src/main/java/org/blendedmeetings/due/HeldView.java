package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;

/**
 * A meeting of a chain that was held, for pages.
 *
 * @param on            the day it counts as held
 * @param startedOn     the day of its first part, or null where it took one day
 * @param completedOn   the day of its last part, or null where it took one day
 * @param participation how the child took part, as the return codes it, or null
 * @param meeting       the meeting here, or null where a file told of it
 */
public record HeldView(
        UUID id,
        MeetingType type,
        LocalDate on,
        LocalDate startedOn,
        LocalDate completedOn,
        String participation,
        MeetingId meeting) {

    /** The code, where it is for the age of a child born that day; the age may not be known. */
    public Optional<ParticipationCode> codeFor(LocalDate bornOn) {
        return Optional.ofNullable(participation)
                .map(ParticipationCode::valueOf)
                .filter(code -> bornOn == null || code.fits(bornOn, on));
    }

    /** The code with its words. */
    public String participationInWords() {
        return participation + ": " + ParticipationCode.valueOf(participation).words();
    }
}
