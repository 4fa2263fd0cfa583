package org.blendedmeetings.policy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.hibernate.annotations.Immutable;

/** What the council published: the tables as approved, and the day from which meetings are decided by them. */
@Entity
@Immutable
class PolicyVersion {
    @Id
    private UUID id;

    private int number;
    private UUID changeId;
    private LocalDate appliesFrom;
    private Instant publishedAt;
    private int arrangementDays;

    @Embedded
    private TextSums tables;

    @Embedded
    @AttributeOverride(name = "base", column = @Column(name = "shipped_base"))
    @AttributeOverride(name = "conditions", column = @Column(name = "shipped_conditions"))
    @AttributeOverride(name = "outcomes", column = @Column(name = "shipped_outcomes"))
    private TextSums shipped;

    private PolicyVersion() {}

    static PolicyVersion of(
            ChangeView change, int number, TextSums tables, TextSums shipped, int arrangementDays, Instant now) {
        var version = new PolicyVersion();
        version.id = Ids.next();
        version.number = number;
        version.changeId = change.id();
        version.appliesFrom = change.proposal().appliesFrom();
        version.publishedAt = now;
        version.arrangementDays = arrangementDays;
        version.tables = tables;
        version.shipped = shipped;
        return version;
    }

    PolicyEdition edition() {
        return new PolicyEdition(id, number, changeId, appliesFrom);
    }

    TextSums tables() {
        return tables;
    }

    /** The release's own tables, as far as the council has looked at them. */
    TextSums shipped() {
        return shipped;
    }

    int arrangementDays() {
        return arrangementDays;
    }
}
