package org.blendedmeetings.shared.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Reads a time of day as people type it ({@code 14:30}, {@code 2.30pm}, {@code 9am}) and shows it back as {@code 14:30}. */
final class TimeText implements Formatter<LocalTime> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})? ?(am|pm)?");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        var form = FORM.matcher(text.trim().toLowerCase(Locale.UK));
        if (!form.matches() || (form.group(2) == null && form.group(3) == null)) {
            throw new ParseException("not a time", 0);
        }
        try {
            return LocalTime.of(hour(Integer.parseInt(form.group(1)), form.group(3)), minute(form.group(2)));
        } catch (DateTimeException impossible) {
            throw new ParseException("not a time", 0);
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return String.format("%02d:%02d", time.getHour(), time.getMinute());
    }

    private static int hour(int typed, String half) {
        if (half == null) {
            return typed;
        }
        if (typed < 1 || typed > 12) {
            throw new DateTimeException("no such hour");
        }
        return typed % 12 + (half.equals("pm") ? 12 : 0);
    }

    private static int minute(String typed) {
        return typed == null ? 0 : Integer.parseInt(typed);
    }
}
