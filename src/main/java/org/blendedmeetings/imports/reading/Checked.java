package org.blendedmeetings.imports.reading;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a value has to be before it is believed; what it is not is said with what would be right. */
final class Checked {
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern SHORTENED = Pattern.compile("\\d+(\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u2007\\u202f]");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff]");
    /** Control characters, and what turns the direction of writing. */
    private static final Pattern UNWRITTEN = Pattern.compile("\\p{C}");

    /** As databases write out that there is none. */
    private static final String NO_VALUE = "NULL";

    private Checked() {}

    /** Without the space around it, or null where nothing is left. What a spreadsheet would calculate is refused. */
    static String text(String raw, String column) {
        if (raw == null) {
            return null;
        }
        var text = UNSEEN.matcher(SPACES.matcher(raw).replaceAll(" "))
                .replaceAll("")
                .strip();
        if (text.isEmpty() || text.equals(NO_VALUE)) {
            return null;
        }
        if (raw.charAt(0) == '\t' || "=+-@".indexOf(text.charAt(0)) >= 0) {
            throw formula(column);
        }
        return text;
    }

    private static String withoutOddSpaces(String raw) {
        return UNSEEN.matcher(SPACES.matcher(raw).replaceAll(" ")).replaceAll("");
    }

    static BadRow formula(String column) {
        return new BadRow(column, "This would be calculated as a formula. Give the value itself.");
    }

    /** The council's number for a child. */
    static String child(String raw, String column) {
        var number = text(raw, column);
        if (number == null) {
            throw new BadRow(column, "The child's number is missing. Every row needs one.");
        }
        if (number.length() > LONGEST_NUMBER || UNWRITTEN.matcher(number).find()) {
            throw new BadRow(column, "A child's number is one line of at most 40 characters.");
        }
        if (SHORTENED.matcher(number).matches()) {
            throw new BadRow(column, "Excel has shortened this number. Format the column as text and give all digits.");
        }
        return number;
    }

    /** @param longest so many characters at most */
    static String code(String raw, String column, int longest) {
        var code = text(raw, column);
        if (code != null && (code.length() > longest || UNWRITTEN.matcher(code).find())) {
            throw new BadRow(column, "A code here is one line of at most " + longest + " characters.");
        }
        return code;
    }

    /** @param longest so many characters at most */
    static String words(String raw, String column, int longest) {
        var words = text(raw, column);
        if (words != null
                && (words.length() > longest || UNWRITTEN.matcher(words).find())) {
            throw new BadRow(column, "Write one line of at most " + longest + " characters.");
        }
        return words;
    }

    static LocalDate day(String raw, String column, LocalDate zero) {
        var text = text(raw, column);
        return text == null || text.equalsIgnoreCase("n/a") ? null : Days.read(text, column, zero);
    }

    static LocalDate needed(LocalDate day, String column) {
        if (day == null) {
            throw new BadRow(column, "The date is missing. Write a day such as 23/11/2026 or 2026-11-23.");
        }
        return day;
    }

    /** What ends may not end before it began. */
    static void inOrder(LocalDate from, String began, LocalDate until, String column) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new BadRow(column, "This is before “" + began + "”. It has to be the same day or later.");
        }
    }
}
