package org.blendedmeetings.desk.web;

import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalView;

/**
 * Somebody who takes part, as the meeting's page shows them.
 *
 * @param person  set for family: the address of their own page is behind their name
 * @param session only for staff with the safety duty
 * @param when    from when to when they come; null while it is not booked
 * @param tookPart how they did; null while they are still to come
 */
public record ParticipantRow(
        UUID participant,
        UUID person,
        String name,
        String role,
        int session,
        String when,
        boolean required,
        String mode,
        String tookPart) {

    static ParticipantRow family(ParticipantView view, PersonView person, String when, boolean over) {
        return new ParticipantRow(
                view.id(),
                view.person().value(),
                person.name(),
                RoleWords.of(view.familyRole()),
                view.session(),
                when,
                view.required(),
                words(view.mode()),
                tookPart(view, over));
    }

    static ParticipantRow professional(ParticipantView view, ProfessionalView professional, String when, boolean over) {
        return new ParticipantRow(
                view.id(),
                null,
                professional.name(),
                view.professionalRole().words() + ", " + professional.agency(),
                view.session(),
                when,
                view.required(),
                words(view.mode()),
                tookPart(view, over));
    }

    /** While it is not over, of those alone who had their part: the others are still to come. */
    private static String tookPart(ParticipantView view, boolean over) {
        return over || view.hadTheirPart() ? words(view.tookPart()) : null;
    }

    private static String words(AttendanceMode mode) {
        return mode == null ? null : mode.words();
    }
}
