package org.blendedmeetings.meeting;

import java.util.UUID;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * One person's part in one meeting.
 *
 * @param session  number of the session they belong to, from 1
 * @param required the meeting should not go ahead without them
 * @param mode     how they take part; null until the format is decided
 * @param tookPart how they did take part, in a part of it while it is not over; null where nothing is recorded yet
 */
public record ParticipantView(
        UUID id,
        PersonId person,
        FamilyRole familyRole,
        ProfessionalId professional,
        ProfessionalRole professionalRole,
        int session,
        boolean required,
        AttendanceMode mode,
        AttendanceMode tookPart) {

    public boolean isFamily() {
        return person != null;
    }

    /** They were in a part of the meeting, and are not in the one that comes next. */
    public boolean hadTheirPart() {
        return mode == AttendanceMode.NOT_ATTENDING && tookPart != null && tookPart != AttendanceMode.NOT_ATTENDING;
    }
}
