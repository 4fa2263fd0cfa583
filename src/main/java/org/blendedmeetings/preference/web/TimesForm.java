package org.blendedmeetings.preference.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTimes;

/** Days and times that are hard: ticks for every week, and three single days. */
record TimesForm(Set<String> week, LocalDate day1, LocalDate day2, LocalDate day3) {

    static TimesForm of(List<HardTime> times) {
        return new TimesForm(
                WeekTimes.ticked(times), WeekTimes.day(times, 0), WeekTimes.day(times, 1), WeekTimes.day(times, 2));
    }

    HardTimes step() {
        return new HardTimes(WeekTimes.times(week, day1, day2, day3));
    }
}
