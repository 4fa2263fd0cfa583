package org.blendedmeetings.shared.web;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads a date as people type it in one box, day first, and shows it back as {@code 27 3 2026}. */
final class DateText implements Formatter<LocalDate> {
    private static final DateTimeFormatter SHOWN = strict("d M uuuu");
    private static final List<DateTimeFormatter> READ =
            List.of(SHOWN, strict("uuuu-M-d"), strict("d MMM uuuu"), strict("d MMMM uuuu"));

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        // 27/3/2026, 27.3.2026 and 27-3-2026 are the shown form with other separators
        var tidy = text.trim().replaceAll("\\s+", " ");
        var spaced = tidy.matches("\\d{1,2}[/.-].*") ? tidy.replaceAll("[/.-]", " ") : tidy;
        for (var form : READ) {
            try {
                return LocalDate.parse(spaced, form);
            } catch (DateTimeException another) {
                continue;
            }
        }
        throw new ParseException("not a date", 0);
    }

    @Override
    public String print(LocalDate date, Locale locale) {
        return date.format(SHOWN);
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
