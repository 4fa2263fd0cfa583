package org.blendedmeetings.preference;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.FamilyRole;

/**
 * Who is asked, as they were when the ask was opened.
 *
 * @param participant their part in the meeting
 * @param age         full years, -1 when not known
 */
@Embeddable
record AskedPerson(UUID person, UUID participant, @Enumerated(EnumType.STRING) FamilyRole familyRole, int age) {

    static AskedPerson of(ParticipantView who, int age) {
        return new AskedPerson(who.person().value(), who.id(), who.familyRole(), age);
    }

    AskedHow how() {
        return AskedHow.of(familyRole, age);
    }

    Audience audience() {
        return Audience.of(familyRole, age);
    }
}
