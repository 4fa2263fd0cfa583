package org.blendedmeetings.timescale;

/**
 * An amount of working time as configuration writes it: {@code 2 WD} working days, {@code 4 WH} working hours.
 */
public record WorkingAmount(int amount, Unit unit) {

    public enum Unit {
        WD,
        WH
    }

    /** Reads {@code "2 WD"} or {@code "4 WH"}; anything else is an {@link IllegalArgumentException} that says so. */
    public static WorkingAmount of(String text) {
        throw new UnsupportedOperationException("skeleton");
    }
}
