package org.blendedmeetings.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One line of the audit trail. It is written once: nothing here changes it, and the database refuses to. */
@Entity
@Immutable
class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "happened_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Actor.Kind actorKind;

    private String actorId;
    private String actorName;
    private UUID subject;
    private UUID child;
    private String what;
    private String stateBefore;
    private String stateAfter;
    private String why;
    // "sensitive" is a reserved word of MariaDB
    @Column(name = "safety_only")
    private boolean sensitive;

    private AuditEntry() {}

    static AuditEntry of(UUID id, Instant at, Change change) {
        var entry = new AuditEntry();
        entry.id = id;
        entry.at = at;
        entry.actorKind = change.who().kind();
        entry.actorId = change.who().id();
        entry.actorName = change.who().name();
        entry.subject = change.subject();
        entry.child = change.child();
        entry.what = change.what();
        entry.stateBefore = change.before();
        entry.stateAfter = change.after();
        entry.why = change.why();
        entry.sensitive = change.sensitive();
        return entry;
    }

    TrailEntry view() {
        var who = new Actor(actorKind, actorId, actorName);
        return new TrailEntry(id, at, new Change(who, subject, child, what, stateBefore, stateAfter, why, sensitive));
    }
}
