package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;

/** One person's part in one meeting. */
@Entity
@Table(name = "participant")
class Participant {
    @Id
    private UUID id;

    private int position;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private FamilyRole familyRole;

    private UUID professionalId;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private ProfessionalRole professionalRole;

    private int session = 1;
    private String joinLink;
    private boolean required;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private AttendanceMode mode;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private AttendanceMode tookPart;

    protected Participant() {}

    static Participant of(CircleMember member, int position, boolean required) {
        var made = new Participant();
        made.id = Ids.next();
        made.position = position;
        made.required = required;
        if (member.isFamily()) {
            made.personId = member.person().value();
            made.familyRole = member.familyRole();
        } else {
            made.professionalId = member.professional().value();
            made.professionalRole = member.professionalRole();
        }
        return made;
    }

    static Participant tookPart(EarlierMeeting.TookPart part, int position, MeetingType type) {
        var made = of(part.who(), position, type.requires(part.who().professionalRole()));
        made.mode = part.mode();
        made.tookPart = part.mode();
        return made;
    }

    void takesPart(AttendanceMode mode, int session) {
        this.mode = mode;
        this.session = session;
    }

    void tookPart(AttendanceMode mode) {
        this.tookPart = mode;
    }

    void joinsBy(String link) {
        this.joinLink = link;
    }

    UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    int session() {
        return session;
    }

    String joinLink() {
        return joinLink;
    }

    ParticipantView view() {
        return new ParticipantView(
                id,
                personId == null ? null : new PersonId(personId),
                familyRole,
                professionalId == null ? null : new ProfessionalId(professionalId),
                professionalRole,
                session,
                required,
                mode,
                tookPart);
    }
}
