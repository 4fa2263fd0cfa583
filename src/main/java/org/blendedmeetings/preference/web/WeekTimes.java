package org.blendedmeetings.preference.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.shared.Refused;

/** Hard times between a form's ticks and dates and what is kept. */
final class WeekTimes {
    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final List<Part> PARTS = List.of(Part.MORNING, Part.AFTERNOON);

    private WeekTimes() {}

    static List<Choice> choices(FamilyWords words) {
        var choices = new ArrayList<Choice>();
        for (var day : DAYS) {
            for (var part : PARTS) {
                choices.add(Choice.of(
                        day + "-" + part, words.of("times.day." + day) + " " + words.of("times.part." + part)));
            }
        }
        return choices;
    }

    static Set<String> ticked(List<HardTime> times) {
        return times.stream()
                .filter(time -> time.weekday() != null)
                .map(time -> time.weekday() + "-" + time.part())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The day at this place of the single days, or null. */
    static LocalDate day(List<HardTime> times, int place) {
        return times.stream()
                .map(HardTime::date)
                .filter(Objects::nonNull)
                .skip(place)
                .findFirst()
                .orElse(null);
    }

    static List<HardTime> times(Set<String> ticked, LocalDate... days) {
        var weekly = ticked == null ? Stream.<HardTime>of() : ticked.stream().map(WeekTimes::weekly);
        var single = Stream.of(days).filter(Objects::nonNull).map(day -> new HardTime(null, day, Part.ALL_DAY));
        return Stream.concat(weekly, single).toList();
    }

    private static HardTime weekly(String tick) {
        var halves = tick.split("-");
        try {
            return new HardTime(DayOfWeek.valueOf(halves[0]), null, Part.valueOf(halves[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
            throw Refused.invalid("week", "Choose days and times from the list.");
        }
    }
}
