package org.blendedmeetings.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** That two people are kept apart, since when, by what and why; it is ended, never removed. */
@Entity
@Table(name = "kept_apart")
class KeptApartRow {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID one;
    private UUID other;

    @Enumerated(EnumType.STRING)
    private ApartBy apartBy;

    private String reason;
    private String recordedBy;
    private Instant recordedAt;
    private Instant endedAt;

    private KeptApartRow() {}

    static KeptApartRow of(KeptApart pair, ApartBy by, String reason, Actor who, Instant now) {
        if (pair.one().equals(pair.other())) {
            throw Refused.invalid("other", "Name two different people.");
        }
        if (reason == null || reason.isBlank() || reason.length() > 2000) {
            throw Refused.invalid("reason", "Write the reason; only staff with the safety duty read it.");
        }
        var row = new KeptApartRow();
        row.id = Ids.next();
        row.one = pair.one().value();
        row.other = pair.other().value();
        row.apartBy = by;
        row.reason = reason.strip();
        row.recordedBy = who.name();
        row.recordedAt = now;
        return row;
    }

    void end(Instant now) {
        if (endedAt != null) {
            throw Refused.conflict(null, "This has ended already.");
        }
        endedAt = now;
    }

    KeptApart pair() {
        return new KeptApart(new PersonId(one), new PersonId(other));
    }

    KeptApartReason view() {
        return new KeptApartReason(id, pair(), apartBy, reason, recordedBy, recordedAt);
    }
}
