package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.shared.Ids;

/** One person's part in one meeting. */
@Entity
@Table(name = "participant")
class Participant {
    @Id
    private UUID id;

    private int position;

    @Embedded
    private Member who;

    private int session = 1;
    private String joinLink;
    private boolean required;

    /** They are in the part of the meeting that comes next. */
    private boolean inPart = true;

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
        made.who = Member.of(member);
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

    /** One part of it; who was in an earlier one stays as they were there where they were not in this. */
    void tookOnePart(AttendanceMode mode) {
        if (mode != null && mode != AttendanceMode.NOT_ATTENDING) {
            this.tookPart = mode;
        }
    }

    void inNextPart(boolean wanted) {
        this.inPart = wanted;
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
                who.person(),
                who.familyRole(),
                who.professional(),
                who.professionalRole(),
                session,
                required,
                inPart ? mode : AttendanceMode.NOT_ATTENDING,
                tookPart);
    }
}
