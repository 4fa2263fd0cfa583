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
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** One thing that went wrong, from the moment it became somebody's until it ended. */
@Entity
class ExceptionCase {
    static final int LONGEST = 2000;

    private static final String FOR_ALL = "What runs every morning did not work";

    @Id
    private UUID id;

    @Version
    private Long version;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private ExceptionCode code;

    /** Null where there is none: it is about a child, or about all of them. */
    private UUID meeting;

    @Embedded
    private AboutChild about;

    private String cause;
    private String what;
    private boolean forTheDuty;

    private Instant raisedAt;

    @Embedded
    private Turn turn;

    @Embedded
    private Ending ending;

    /** Code and cause while it is open, so that the same thing is never open twice; null once it ended. */
    private String openKey;

    private ExceptionCase() {}

    static ExceptionCase raise(ExceptionCode code, MeetingId meeting, String cause, String what, Instant now) {
        var raised = raise(code, cause, what, now);
        raised.meeting = meeting.value();
        return raised;
    }

    static ExceptionCase raise(ExceptionCode code, AboutChild about, String cause, String what, Instant now) {
        var raised = raise(code, cause, what, now);
        raised.about = about;
        return raised;
    }

    /** About no meeting and no child in particular. */
    static ExceptionCase raise(ExceptionCode code, String cause, String what, Instant now) {
        var raised = new ExceptionCase();
        raised.id = Ids.next();
        raised.code = code;
        raised.cause = cause;
        raised.what = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
        raised.openKey = openKey(code, cause);
        raised.raisedAt = now;
        return raised;
    }

    static String openKey(ExceptionCode code, String cause) {
        return code + " " + cause;
    }

    /** That it is there is for its owner and the safety duty alone. */
    ExceptionCase forTheDuty() {
        forTheDuty = true;
        return this;
    }

    /** The next rung takes it. */
    void passTo(Turn next) {
        if (!isOpen()) {
            throw new IllegalStateException(id + " has ended; nobody else can get it.");
        }
        turn = next;
    }

    void end(String told, Actor by, Instant now) {
        if (!isOpen()) {
            throw Refused.conflict(null, ending.endedBy() + " has settled this already: " + ending.how());
        }
        ending = new Ending(now, by.name(), told);
        openKey = null;
    }

    boolean isOpen() {
        return openKey != null;
    }

    /** What happened, as lists and trails call it. */
    String title() {
        return isForAll() ? FOR_ALL : code.words();
    }

    boolean isForAll() {
        return meeting == null && about == null;
    }

    ExceptionId id() {
        return new ExceptionId(id);
    }

    ExceptionCode code() {
        return code;
    }

    /** Null where it is about no meeting. */
    MeetingId meeting() {
        return meeting == null ? null : new MeetingId(meeting);
    }

    /** Null where it is about no child alone. */
    AboutChild about() {
        return about;
    }

    String cause() {
        return cause;
    }

    String what() {
        return what;
    }

    boolean isSensitive() {
        return forTheDuty;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Turn turn() {
        return turn;
    }

    Assignee owner() {
        return turn.assignee();
    }

    /** How far up its ladder it is; -1 while nobody has it yet. */
    int rung() {
        return turn == null ? -1 : turn.rung();
    }

    Ending ending() {
        return ending == null ? Ending.NONE : ending;
    }
}
