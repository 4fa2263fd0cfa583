package org.blendedmeetings.desk;

import java.time.LocalDate;
import org.blendedmeetings.timescale.WorkingDays;

/** How soon a meeting must be booked, in words and a colour, so that no reader depends on the colour. */
public enum Urgency {
    /** Its limit has passed. */
    PAST_LIMIT("Limit passed", "red"),
    /** It should have been booked by now. */
    LATE("Late to book", "red"),
    TODAY("Book today", "orange"),
    /** Within five working days. */
    SOON("Book this week", "yellow"),
    LATER("In time", "green"),
    /** No rule gives it a limit. */
    NO_LIMIT("No limit", "grey");

    private static final int SOON_DAYS = 5;

    private final String words;
    private final String colour;

    Urgency(String words, String colour) {
        this.words = words;
        this.colour = colour;
    }

    static Urgency of(LocalDate limit, LocalDate toBookBy, LocalDate today, WorkingDays days) {
        if (toBookBy == null) {
            return NO_LIMIT;
        }
        if (limit.isBefore(today)) {
            return PAST_LIMIT;
        }
        if (toBookBy.isBefore(today)) {
            return LATE;
        }
        if (toBookBy.isEqual(today)) {
            return TODAY;
        }
        return days.between(today, toBookBy) <= SOON_DAYS ? SOON : LATER;
    }

    public String words() {
        return words;
    }

    /** The colour of the tag. */
    public String colour() {
        return colour;
    }
}
