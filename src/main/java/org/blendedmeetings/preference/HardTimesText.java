package org.blendedmeetings.preference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps hard times in one column, because they are only ever read whole: {@code MONDAY/MORNING,2026-12-03/ALL_DAY}. */
@Converter
class HardTimesText implements AttributeConverter<List<HardTime>, String> {

    @Override
    public String convertToDatabaseColumn(List<HardTime> times) {
        if (times == null || times.isEmpty()) {
            return null;
        }
        return times.stream()
                .map(time -> (time.weekday() == null ? time.date() : time.weekday()) + "/" + time.part())
                .collect(Collectors.joining(","));
    }

    @Override
    public List<HardTime> convertToEntityAttribute(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(HardTimesText::read).toList();
    }

    private static HardTime read(String text) {
        var halves = text.split("/");
        var part = HardTime.Part.valueOf(halves[1]);
        return Character.isDigit(halves[0].charAt(0))
                ? new HardTime(null, LocalDate.parse(halves[0]), part)
                : new HardTime(DayOfWeek.valueOf(halves[0]), null, part);
    }
}
