package org.blendedmeetings.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** That one professional stands in for another from one day up to and including another. */
@Entity
class StaffCover {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID away;
    private UUID cover;
    private LocalDate firstDay;
    private LocalDate lastDay;

    private StaffCover() {}

    static StaffCover of(ProfessionalId away, ProfessionalId cover, LocalDate firstDay, LocalDate lastDay) {
        if (away.equals(cover)) {
            throw Refused.invalid("cover", "Nobody stands in for themselves: name somebody else.");
        }
        if (firstDay == null) {
            throw Refused.invalid("firstDay", "Enter the first day they are away.");
        }
        if (lastDay == null || lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusYears(1))) {
            throw Refused.invalid("lastDay", "Enter the last day they are away: not before the first, within a year.");
        }
        var row = new StaffCover();
        row.id = Ids.next();
        row.away = away.value();
        row.cover = cover.value();
        row.firstDay = firstDay;
        row.lastDay = lastDay;
        return row;
    }

    void mustBeAhead(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw Refused.invalid("lastDay", "Enter a last day that is not over already.");
        }
    }

    /** The day before {@code today} is its last, or it never begins. */
    void endBefore(LocalDate today) {
        if (lastDay.isBefore(today)) {
            throw Refused.conflict(null, "This cover is over already.");
        }
        lastDay = today.minusDays(1);
    }

    CoverView view() {
        return new CoverView(id, new ProfessionalId(away), cover(), firstDay, lastDay);
    }

    String inWords() {
        return firstDay + " to " + lastDay + ", by " + cover;
    }

    ProfessionalId cover() {
        return new ProfessionalId(cover);
    }
}
