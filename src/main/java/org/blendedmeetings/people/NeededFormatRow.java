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

/** How one person needs to take part; it is taken over by a newer row or ended, never overwritten. */
@Entity
@Table(name = "needed_format")
class NeededFormatRow {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID person;

    @Embedded
    private NeededFormat needed;

    @Embedded
    private RecordedBy recorded;

    // true or null: so the database refuses a second one that holds
    private Boolean openNow;

    @Embedded
    private Over over;

    private NeededFormatRow() {}

    static NeededFormatRow of(PersonId person, NeededFormat needed, Actor who, Instant now) {
        var row = new NeededFormatRow();
        row.id = Ids.next();
        row.person = person.value();
        row.needed = needed;
        row.recorded = new RecordedBy(who.name(), now);
        row.openNow = true;
        return row;
    }

    void close(Over how) {
        over = how;
        openNow = null;
    }

    PersonId person() {
        return new PersonId(person);
    }

    NeededFormat needed() {
        return needed;
    }

    NeededFormatRecord view() {
        return new NeededFormatRecord(id, needed, recorded, over);
    }
}
