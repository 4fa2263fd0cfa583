package org.blendedmeetings.timescale;

/** What staff can say of a day in the calendar. */
public enum DayKind {
    /** A one-off bank holiday: it lengthens every limit counted in working days. */
    BANK_HOLIDAY("Bank holiday"),
    /** A bank holiday the calendar knows and that is none, such as one that was moved. */
    NOT_BANK_HOLIDAY("No bank holiday"),
    /** The council is closed: it lengthens no limit, and nothing can be booked then. */
    CLOSED("Council closed");

    private final String words;

    DayKind(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
