package org.blendedmeetings.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;

/** How the child took part in one review, with the code somebody confirmed. */
@Entity
@Table(name = "child_participation")
class ChildParticipation {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private AttendanceMode mode;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private SpokeFor spokeFor;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    private ParticipationCode derived;

    @Enumerated(EnumType.STRING)
    @Column(length = 3)
    private ParticipationCode code;

    private String why;
    private String confirmedBy;
    private String confirmedName;
    private Instant confirmedAt;

    protected ChildParticipation() {}

    static ChildParticipation of(
            MeetingId meeting,
            LocalDate heldOn,
            AttendanceMode mode,
            ParticipationGiven given,
            ParticipationCode derived) {
        var made = new ChildParticipation();
        made.id = Ids.next();
        made.meeting = meeting.value();
        made.heldOn = heldOn;
        made.mode = mode;
        made.spokeFor = derived == ParticipationCode.PN0 ? null : given.spokeFor();
        made.derived = derived;
        made.code = given.isAnother(derived) ? given.code() : derived;
        made.why = given.isAnother(derived) ? given.why().strip() : null;
        return made;
    }

    ChildParticipation confirmed(Actor by, Instant now) {
        confirmedBy = by.id();
        confirmedName = by.name();
        confirmedAt = now;
        return this;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    ParticipationCode code() {
        return code;
    }

    ParticipationView view() {
        return new ParticipationView(mode, spokeFor, derived, code, why, confirmedName);
    }
}
