package org.blendedmeetings.due;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.blendedmeetings.due.History.Spell;
import org.blendedmeetings.shared.Ids;

/** A period in a child's life that has clocks of its own, from its first day to its last. */
@Entity
@Table(name = "period")
class Period {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID child;
    private String kind;
    private LocalDate since;
    private LocalDate until;
    private String endedWhy;
    private String chains;
    private String openKey;

    protected Period() {}

    /** @param chains those its source speaks of, or null for all */
    static Period of(UUID child, PeriodKind kind, LocalDate since, Set<String> chains) {
        var made = new Period();
        made.id = Ids.next();
        made.child = child;
        made.kind = kind.code();
        made.since = since;
        made.chains = chains == null ? null : String.join(" ", new TreeSet<>(chains));
        made.openKey = openKey(kind, child);
        return made;
    }

    static String openKey(PeriodKind kind, UUID child) {
        return kind.code() + ":" + child;
    }

    /** Whether a stretch cannot be another period than this: a child is not twice in the same kind at once. */
    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || to.isAfter(since)) && (until == null || from.isBefore(until));
    }

    /** It began earlier than was known; a later day tells nothing new. */
    Told began(LocalDate day) {
        if (!day.isBefore(since)) {
            return Told.KNOWN;
        }
        since = day;
        return Told.CHANGED;
    }

    /** Takes over its last day, which is never taken back, and of which chains its sources speak. */
    Told learn(LocalDate to, Set<String> of) {
        var all = together(of);
        var changed = !Objects.equals(all, chains) || (to != null && !to.equals(until));
        chains = all;
        if (to != null && !to.equals(until)) {
            ended(to, null);
        }
        return changed ? Told.CHANGED : Told.KNOWN;
    }

    private String together(Set<String> of) {
        if (chains == null || of == null) {
            return null;
        }
        var all = new TreeSet<>(of);
        all.addAll(Set.of(chains.split(" ")));
        return String.join(" ", all).strip();
    }

    void ended(LocalDate day, String why) {
        until = day;
        endedWhy = why;
        openKey = null;
    }

    UUID child() {
        return child;
    }

    String kind() {
        return kind;
    }

    LocalDate since() {
        return since;
    }

    LocalDate until() {
        return until;
    }

    boolean isOpen() {
        return openKey != null;
    }

    Spell spell(PeriodKinds kinds) {
        return new Spell(kinds.get(kind), since, until, endedWhy, chains == null ? null : Set.of(chains.split(" ")));
    }

    PeriodView view(PeriodKinds kinds) {
        return new PeriodView(kinds.get(kind), since, until, endedWhy);
    }
}
