package org.blendedmeetings.timescale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** Days somebody of staff entered into the calendar; taken back they stay as a row that counts no more. */
@Entity
@Table(name = "calendar_entry")
class CalendarEntry {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String name;
    private String enteredBy;
    private Instant enteredAt;
    private String endedBy;
    private Instant endedAt;

    protected CalendarEntry() {}

    static CalendarEntry of(CalendarDays days, String by, Instant now) {
        var entry = new CalendarEntry();
        entry.id = Ids.next();
        entry.kind = days.kind();
        entry.firstDay = days.from();
        entry.lastDay = days.to();
        entry.name = days.name();
        entry.enteredBy = by;
        entry.enteredAt = now;
        return entry;
    }

    void takeBack(String by, Instant now) {
        endedBy = by;
        endedAt = now;
    }

    /** Refused where it counts no more, or has passed: what was so stays so. */
    void mayBeTakenBack(LocalDate today) {
        if (endedAt != null) {
            throw Refused.conflict(null, "This has been taken back already, by " + endedBy + ".");
        }
        if (firstDay.isBefore(today)) {
            throw Refused.conflict(null, "This has begun or is over: what was counted so far stays as it was.");
        }
    }

    UUID id() {
        return id;
    }

    CalendarDays days() {
        return new CalendarDays(kind, firstDay, lastDay, name);
    }

    EnteredDays view() {
        var endedOn = endedAt == null ? null : London.dateOf(endedAt);
        return new EnteredDays(id, days(), enteredBy, London.dateOf(enteredAt), endedBy, endedOn);
    }
}
