package org.blendedmeetings.reporting;

/** A count of meetings or people that is shown, unless it is small or another small one could be worked out from it. */
public final class Count {
    private static final int LARGEST_SMALL = 5;

    private final long value;
    private boolean hidden;

    Count(long value) {
        this.value = value;
        this.hidden = isSmall();
    }

    /** From 1 to 5: somebody might know whom it is about (domain 7.3). */
    boolean isSmall() {
        return value >= 1 && value <= LARGEST_SMALL;
    }

    long value() {
        return value;
    }

    boolean isHidden() {
        return hidden;
    }

    void hide() {
        hidden = true;
    }

    /** The number, or why there is none. */
    public String words() {
        if (isSmall()) {
            return "fewer than 6";
        }
        return hidden ? "not shown" : String.valueOf(value);
    }

    /** With what it is a part of, and the share where both may be read: {@code 34 of 40 (85%)}. */
    public String of(Count whole) {
        if (whole.hidden) {
            return words();
        }
        var share = hidden || whole.value == 0 ? "" : " (" + Math.round(100.0 * value / whole.value) + "%)";
        return words() + " of " + whole.value + share;
    }
}
