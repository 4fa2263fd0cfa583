package org.blendedmeetings.timescale;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Working days: bank holidays and weekends do not count. */
    WD("working day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    /** Once in each school term, which no calendar here knows. */
    TERM(null),
    /** Something other than a count of days decides. */
    NONE(null);

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** Whether a date follows from the start of the clock alone. */
    public boolean counts() {
        return word != null;
    }

    /** {@code 1 month}, {@code 15 working days}. */
    String words(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }
}
