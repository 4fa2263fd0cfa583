package org.blendedmeetings.reporting;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.CountingDue;
import org.blendedmeetings.due.DueCount;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/**
 * Which meetings were held in time (domain 7.3.1), of those whose limit lies in a month. A limit that is still to come counts
 * once the meeting was held.
 */
@Component
class Timeliness {
    static final String ON_TIME = "On time";
    static final String UP_TO_FIVE = "Up to 5 working days late";
    static final String LATER = "More than 5 working days late";
    static final String NOT_HELD = "Not held";
    private static final int SOON = 5;

    private final CountingDue due;
    private final WorkingDays days;

    Timeliness(CountingDue due, WorkingDays days) {
        this.due = due;
        this.days = days;
    }

    List<DueCount> counted(LocalDate from, LocalDate to, LocalDate today) {
        return due.withLimit(from, to).stream()
                .filter(each -> each.heldOn() != null || each.limit().isBefore(today))
                .sorted(comparing(each -> each.type().name()))
                .toList();
    }

    /** Of one kind of limit: law, guidance and local targets are never added up. */
    Table of(LimitKind kind, List<DueCount> counted) {
        var tally = new Tally(List.of(ON_TIME, UP_TO_FIVE, LATER, NOT_HELD));
        counted.stream()
                .filter(each -> each.kind() == kind)
                .forEach(each -> tally.add(each.type().name(), how(each.limit(), each.heldOn()), each.count()));
        return Table.of("Meeting", tally, null, null);
    }

    String how(LocalDate limit, LocalDate heldOn) {
        if (heldOn == null) {
            return NOT_HELD;
        }
        if (!heldOn.isAfter(limit)) {
            return ON_TIME;
        }
        return heldOn.isAfter(days.plus(limit, SOON)) ? LATER : UP_TO_FIVE;
    }
}
