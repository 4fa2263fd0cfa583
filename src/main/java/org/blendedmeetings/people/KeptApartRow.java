package org.blendedmeetings.people;

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
    private String saidBy;
    private LocalDate since;
    private String recordedBy;
    private Instant recordedAt;
    private Instant endedAt;
    private String endWhy;
    private String endedBy;

    private KeptApartRow() {}

    static KeptApartRow of(KeptApart pair, ApartGround ground, Actor who, Instant now) {
        if (pair.one().equals(pair.other())) {
            throw Refused.invalid("other", "Name two different people.");
        }
        var row = new KeptApartRow();
        row.id = Ids.next();
        row.one = pair.one().value();
        row.other = pair.other().value();
        row.apartBy = ground.by();
        row.reason = ground.reason();
        row.saidBy = ground.saidBy();
        row.since = ground.since();
        row.recordedBy = who.name();
        row.recordedAt = now;
        return row;
    }

    void end(String why, Actor who, Instant now) {
        if (endedAt != null) {
            throw Refused.conflict(null, "This has ended already.");
        }
        if (why == null || why.isBlank() || why.length() > 2000) {
            throw Refused.invalid("why", "Say why they need not be kept apart any more, and who said so.");
        }
        endedAt = now;
        endWhy = why.strip();
        endedBy = who.name();
    }

    KeptApart pair() {
        return new KeptApart(new PersonId(one), new PersonId(other));
    }

    boolean concerns(KeptApart pair) {
        return pair().equals(pair) || pair().equals(new KeptApart(pair.other(), pair.one()));
    }

    KeptApartReason view() {
        return new KeptApartReason(id, pair(), ground(), recordedBy, recordedAt);
    }

    ApartGround ground() {
        return new ApartGround(apartBy, saidBy, since, reason);
    }
}
