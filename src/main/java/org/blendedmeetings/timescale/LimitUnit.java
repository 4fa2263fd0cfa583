package org.blendedmeetings.timescale;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Working days: bank holidays and weekends do not count. */
    WD("working day"),
    DAYS("day"),
    WEEKS("week"),
    MONTHS("month"),
    /** Once in each school term, as far as {@link SchoolTerms} reach. */
    TERM(null),
    /** Something other than a count of days decides. */
    NONE(null);

    private final String word;

    LimitUnit(String word) {
        this.word = word;
    }

    /** Whether it is an amount of something, and a date always follows from the start of the clock. */
    public boolean counts() {
        return word != null;
    }

    /** {@code 1 month}, {@code 15 working days}. */
    String words(int amount) {
        return amount + " " + word + (amount == 1 ? "" : "s");
    }
}
