package org.blendedmeetings.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Ids;

/** One account of one person's safety from another; it is taken over by a newer one or ended, never overwritten. */
@Entity
@Table(name = "safety_account")
class SafetyAccountRow {
    @Id
    private UUID id;

    @Version
    private Long version;

    // the same through every account of one danger
    private UUID matter;
    private UUID atRisk;
    private UUID fromPerson;

    @Embedded
    private SafetyAccount account;

    @Embedded
    private RecordedBy recorded;

    // true or null: so the database refuses a second one that holds
    private Boolean openNow;

    @Embedded
    private Over over;

    private SafetyAccountRow() {}

    static SafetyAccountRow first(AtRisk pair, SafetyAccount account, Actor who, Instant now) {
        return of(Ids.next(), pair, account, who, now);
    }

    private static SafetyAccountRow of(UUID matter, AtRisk pair, SafetyAccount account, Actor who, Instant now) {
        var row = new SafetyAccountRow();
        row.id = Ids.next();
        row.matter = matter;
        row.atRisk = pair.person().value();
        row.fromPerson = pair.from().value();
        row.account = account;
        row.recorded = new RecordedBy(who.name(), now);
        row.openNow = true;
        return row;
    }

    /** The account that takes this one's place. */
    SafetyAccountRow replacedBy(SafetyAccount newer, Actor who, Instant now) {
        close(Over.replaced(who, now));
        return of(matter, pair(), newer, who, now);
    }

    void end(String why, Actor who, Instant now) {
        close(Over.ended(why, who, now));
    }

    private void close(Over how) {
        over = how;
        openNow = null;
    }

    AtRisk pair() {
        return new AtRisk(new PersonId(atRisk), new PersonId(fromPerson));
    }

    SafetyAccount account() {
        return account;
    }

    KnownDanger known() {
        return new KnownDanger(pair(), account.state(), account.home());
    }

    SafetyRecord view() {
        return new SafetyRecord(matter, id, pair(), account, recorded, over);
    }
}
