package org.blendedmeetings.format;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;

/** Whom one person means who does not want somebody else there: one row each, or one that says it is nobody here. */
@Entity
class ArrangedPart {
    @Id
    private UUID id;

    private UUID meeting;
    private UUID askedBy;
    private UUID apartFrom;
    private String arrangedBy;
    private Instant arrangedAt;
    private Instant overSince;

    private ArrangedPart() {}

    /** @param apartFrom a participant, or null where nobody in this meeting is meant */
    static ArrangedPart of(MeetingId meeting, UUID askedBy, UUID apartFrom, SignedIn by, Instant now) {
        var part = new ArrangedPart();
        part.id = Ids.next();
        part.meeting = meeting.value();
        part.askedBy = askedBy;
        part.apartFrom = apartFrom;
        part.arrangedBy = by.name();
        part.arrangedAt = now;
        return part;
    }

    void isOver(Instant now) {
        overSince = now;
    }

    /** Whether it was arranged after they wrote what they mean; what they wrote later nobody has talked about yet. */
    boolean answers(Instant said) {
        return !arrangedAt.isBefore(said);
    }

    UUID askedBy() {
        return askedBy;
    }

    /** Null where nobody in this meeting is meant. */
    UUID apartFrom() {
        return apartFrom;
    }

    String arrangedBy() {
        return arrangedBy;
    }

    Instant arrangedAt() {
        return arrangedAt;
    }
}
