package org.blendedmeetings.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Owner;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** One thing that went wrong, from the moment it became somebody's until it ended. */
@Entity
class ExceptionCase {
    static final int LONGEST = 2000;

    @Id
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private ExceptionCode code;

    private UUID meeting;
    private String cause;
    private String what;

    @Embedded
    private Owner owner;

    /** Who acts for the owner while they are away, or null for a group. */
    private UUID backup;

    private int rung;
    private Instant raisedAt;
    private Instant ownerSince;
    private Instant dueAt;
    private Instant endedAt;
    private String endedBy;
    private String how;

    /** Code and cause while it is open, so that the same thing is never open twice; null once it ended. */
    private String openKey;

    private ExceptionCase() {}

    static ExceptionCase raise(ExceptionCode code, MeetingId meeting, String cause, String what, Instant now) {
        var raised = new ExceptionCase();
        raised.id = Ids.next();
        raised.code = code;
        raised.meeting = meeting.value();
        raised.cause = cause;
        raised.what = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
        raised.openKey = openKey(code, cause);
        raised.raisedAt = now;
        raised.rung = -1;
        return raised;
    }

    static String openKey(ExceptionCode code, String cause) {
        return code + " " + cause;
    }

    /** The next rung takes it. */
    void passTo(Assignee next, ProfessionalId standIn, Instant now, Instant due) {
        if (!isOpen()) {
            throw new IllegalStateException(id + " has ended; nobody else can get it.");
        }
        rung++;
        owner = Owner.of(next);
        backup = standIn == null ? null : standIn.value();
        ownerSince = now;
        dueAt = due;
    }

    void end(String told, Actor by, Instant now) {
        if (!isOpen()) {
            throw Refused.conflict(null, endedBy + " has settled this already: " + how);
        }
        how = told;
        endedBy = by.name();
        endedAt = now;
        openKey = null;
    }

    boolean isOpen() {
        return openKey != null;
    }

    ExceptionId id() {
        return new ExceptionId(id);
    }

    ExceptionCode code() {
        return code;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    String cause() {
        return cause;
    }

    String what() {
        return what;
    }

    Assignee owner() {
        return owner.assignee();
    }

    ProfessionalId backup() {
        return backup == null ? null : new ProfessionalId(backup);
    }

    int rung() {
        return rung;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant ownerSince() {
        return ownerSince;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedBy() {
        return endedBy;
    }

    String how() {
        return how;
    }
}
