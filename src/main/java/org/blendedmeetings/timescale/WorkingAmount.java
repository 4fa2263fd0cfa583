package org.blendedmeetings.timescale;

import java.util.regex.Pattern;

/**
 * An amount of working time as configuration writes it: {@code 2 WD} working days, {@code 4 WH} working hours.
 */
public record WorkingAmount(int amount, Unit unit) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (WD|WH)");

    public enum Unit {
        WD,
        WH
    }

    public WorkingAmount {
        if (amount < 0 || unit == null) {
            throw new IllegalArgumentException("An amount of working time has a unit and is not negative.");
        }
    }

    /** Reads {@code "2 WD"} or {@code "4 WH"}; anything else is an {@link IllegalArgumentException} that says so. */
    public static WorkingAmount of(String text) {
        var written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no amount of working time: write whole working days as \"2 WD\""
                    + " or whole working hours as \"4 WH\".");
        }
        return new WorkingAmount(Integer.parseInt(written.group(1)), Unit.valueOf(written.group(2)));
    }

    /** As configuration writes it. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
