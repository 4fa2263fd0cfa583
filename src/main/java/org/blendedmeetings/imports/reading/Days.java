package org.blendedmeetings.imports.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as councils' systems write it: ISO, day first, with the month's name, with a time after it, or as Excel counts days. */
final class Days {
    /** Excel takes 1900 for a leap year; counted from here, days after February 1900 are right. */
    static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    /** Workbooks made on old Macs. */
    static final LocalDate EXCEL_1904 = LocalDate.of(1904, 1, 1);

    private static final String TIME = "(?:[T ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[AaPp][Mm])?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern NAMED = Pattern.compile("(\\d{1,2})[-/. ]([A-Za-z]{3,9})[-/. ](\\d{4})" + TIME);
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ](?:\\d{1,2}|[A-Za-z]{3,9})[-/. ]\\d{2}");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,6})(?:\\.\\d+)?");
    private static final int LONGEST = 40;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String LIKE_THIS = " Write a day such as 23/11/2026 or 2026-11-23.";

    private Days() {}

    /** @param zero the day Excel counts from, or null where days are never counted */
    static LocalDate read(String text, String column, LocalDate zero) {
        try {
            var day = text.length() > LONGEST ? null : parsed(text, zero);
            if (day == null) {
                throw new BadRow(column, wrongWith(text));
            }
            if (day.getYear() < 1900 || day.getYear() > 2100) {
                throw new BadRow(column, "The year has to lie between 1900 and 2100." + LIKE_THIS);
            }
            return day;
        } catch (DateTimeException none) {
            throw new BadRow(column, "There is no such day." + LIKE_THIS);
        }
    }

    private static LocalDate parsed(String text, LocalDate zero) {
        Matcher found;
        if ((found = YEAR_FIRST.matcher(text)).matches()) {
            return LocalDate.of(number(found, 1), number(found, 3), number(found, 4));
        }
        if ((found = DAY_FIRST.matcher(text)).matches()) {
            return LocalDate.of(number(found, 4), number(found, 3), number(found, 1));
        }
        if ((found = NAMED.matcher(text)).matches()) {
            var month = MONTHS.indexOf(found.group(2).substring(0, 3).toLowerCase(java.util.Locale.ROOT));
            return month < 0 ? null : LocalDate.of(number(found, 3), month + 1, number(found, 1));
        }
        if (zero != null && (found = COUNTED.matcher(text)).matches()) {
            return zero.plusDays(number(found, 1));
        }
        return null;
    }

    private static String wrongWith(String text) {
        return text.length() <= LONGEST && SHORT_YEAR.matcher(text).matches()
                ? "Write the year with four digits, such as 23/11/2026 or 2026-11-23."
                : "This is not a date." + LIKE_THIS;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
