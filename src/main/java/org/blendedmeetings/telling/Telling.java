package org.blendedmeetings.telling;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.routing.Owner;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** One person in a family who is to be told that they do not have what they asked for, until they have been. */
@Entity
class Telling {
    @Id
    private UUID id;

    @Version
    private Long version;

    @Embedded
    private About about;

    @Enumerated(EnumType.STRING)
    private TellingState state;

    private Instant since;
    private Instant dueAt;

    @Embedded
    private Owner owner;

    @Embedded
    private Written written;

    private boolean withoutVoice;

    private Telling() {}

    static Telling of(About whom) {
        var telling = new Telling();
        telling.id = Ids.next();
        telling.about = whom;
        return telling;
    }

    /** Somebody's from now on. */
    void begins(Assignee whose, Instant now, Instant due) {
        state = TellingState.OPEN;
        since = now;
        dueAt = due;
        owner = Owner.of(whose);
    }

    /** Not to be told any more: the wish is met after all, or the meeting is off. */
    void ends(TellingState how) {
        state = how;
    }

    void drafts(Written draft) {
        mustBeOpen();
        written = draft;
    }

    void confirmed(String reads, SignedIn by, MessageId message, boolean noVoice, Instant now) {
        mustBeOpen();
        written = written().confirmed(reads, by, message, now);
        withoutVoice = noVoice;
        state = TellingState.ON_ITS_WAY;
    }

    void sent(Instant now) {
        written = written().sent(now);
        state = TellingState.TOLD;
    }

    void told() {
        state = TellingState.TOLD;
    }

    /** It did not arrive: it has to be written another way. */
    void failed(String why) {
        written = written().failed(why);
        state = TellingState.OPEN;
    }

    void mustBeOpen() {
        if (state != TellingState.OPEN) {
            throw Refused.conflict(null, state.sentence(written().confirmedName()));
        }
    }

    boolean isOver() {
        return state == TellingState.MET || state == TellingState.OFF;
    }

    TellingId id() {
        return new TellingId(id);
    }

    About about() {
        return about;
    }

    MeetingId meeting() {
        return new MeetingId(about.meeting());
    }

    PersonId person() {
        return new PersonId(about.person());
    }

    TellingState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    Instant dueAt() {
        return dueAt;
    }

    Assignee owner() {
        return owner.assignee();
    }

    Written written() {
        return written == null ? Written.NOTHING : written;
    }

    boolean withoutVoice() {
        return withoutVoice;
    }
}
