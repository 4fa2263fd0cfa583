package org.blendedmeetings.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.timescale.London;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** When a meeting that is to be booked, or is booked, is looked at again. */
public class BookingTimes {
    private final Meetings meetings;
    private final Timings timings;
    private final Clock clock;

    BookingTimes(Meetings meetings, Timings timings, Clock clock) {
        this.meetings = meetings;
        this.timings = timings;
        this.clock = clock;
    }

    /**
     * Every morning from tomorrow; days that are no warning day do nothing. The engine counts on in days of 24 hours, so a
     * booking that is open when the clocks change is looked at an hour earlier or later from then on.
     */
    public String eachMorning(DelegateExecution execution) {
        var tomorrow = London.dateOf(clock.instant()).plusDays(1);
        var first = London.instant(tomorrow.atTime(timings.forecastAt()));
        return "R/" + first.truncatedTo(ChronoUnit.SECONDS) + "/" + Duration.ofDays(1);
    }

    public Date repliesDue() {
        return Date.from(clock.instant().plus(timings.readRepliesEvery()));
    }

    public Date tryAgain() {
        return Date.from(clock.instant().plus(timings.lookForLinkAgain()));
    }

    /** The start of the day after the limit, London time; never where no rule gives a limit. */
    public Date limitPassed(DelegateExecution execution) {
        return passed(meetings.get(Keys.meeting(execution)).limit());
    }

    /** When this limit has passed. */
    static Date passed(LocalDate limit) {
        return Never.orAt(Optional.ofNullable(limit)
                .map(day -> London.instant(day.plusDays(1).atStartOfDay())));
    }
}
