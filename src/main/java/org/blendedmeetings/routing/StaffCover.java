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
        if (firstDay == null || lastDay == null || lastDay.isBefore(firstDay)) {
            throw Refused.invalid("lastDay", "Cover has a first day and a last day that is not before it.");
        }
        var row = new StaffCover();
        row.id = Ids.next();
        row.away = away.value();
        row.cover = cover.value();
        row.firstDay = firstDay;
        row.lastDay = lastDay;
        return row;
    }

    ProfessionalId cover() {
        return new ProfessionalId(cover);
    }
}
