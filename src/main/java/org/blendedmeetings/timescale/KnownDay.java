package org.blendedmeetings.timescale;

import java.time.LocalDate;

/** A bank holiday or closure that comes with the product or is set by whoever runs it, and that staff did not enter. */
public record KnownDay(LocalDate day, DayKind kind, String name, Origin origin) {

    /** Where the calendar has it from. */
    public enum Origin {
        ENGLAND("Bank holidays of England"),
        CONFIGURED("Set by whoever runs this service");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
