package org.blendedmeetings.booking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleSettings;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** The days before a limit on which it is looked whether there is still a time (domain 10a). */
@Component
class WarningDays {
    private final WorkingDays days;
    private final TimescaleSettings hours;
    private final Clock clock;

    WarningDays(WorkingDays days, TimescaleSettings hours, Clock clock) {
        this.days = days;
        this.hours = hours;
        this.clock = clock;
    }

    /** The start of each of those still ahead. */
    List<Instant> ahead(MeetingView meeting) {
        return of(meeting).stream()
                .map(day -> London.instant(day.atTime(hours.dayStart())))
                .filter(clock.instant()::isBefore)
                .toList();
    }

    /** A weekend counts as the warning day before it. */
    boolean today(MeetingView meeting) {
        return of(meeting).contains(days.onOrBefore(London.dateOf(clock.instant())));
    }

    private List<LocalDate> of(MeetingView meeting) {
        return meeting.limit() == null
                ? List.of()
                : meeting.type().warnings().stream()
                        .map(before -> days.plus(meeting.limit(), -before))
                        .distinct()
                        .sorted()
                        .toList();
    }
}
