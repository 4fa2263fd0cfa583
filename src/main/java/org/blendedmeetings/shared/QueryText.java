package org.blendedmeetings.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days and numbers out of the parameters of a question, and says which one is wrong. */
public final class QueryText {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private QueryText() {}

    /** A day from 2000 to 2100. */
    public static LocalDate day(String field, String text) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid(field, field + " is missing; give a date such as 2026-11-23.");
        }
        try {
            var day = LocalDate.parse(text.strip());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException notADay) {
            throw Refused.invalid(field, field + " must be a date such as 2026-11-23.");
        }
        throw Refused.invalid(
                field, field + " must be a date from " + FIRST_YEAR + "-01-01 to " + LAST_YEAR + "-12-31.");
    }

    /** A day, or null where none was given. */
    public static LocalDate optionalDay(String field, String text) {
        return text == null || text.isBlank() ? null : day(field, text);
    }

    /** A whole number from 1; 1 where none was given. */
    public static int number(String field, String text, String otherwise) {
        if (text == null || text.isBlank()) {
            return 1;
        }
        try {
            var sequence = Integer.parseInt(text.strip());
            if (sequence >= 1) {
                return sequence;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw Refused.invalid(field, field + " must be a whole number from 1" + otherwise + ".");
    }
}
