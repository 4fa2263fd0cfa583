package org.blendedmeetings.workflow;

import java.time.Instant;
import java.util.Date;

/** A timer that must not fire still needs a date: one beyond every meeting. */
final class Never {
    private static final Instant NEVER = Instant.parse("2199-12-31T00:00:00Z");

    private Never() {}

    static Date orAt(java.util.Optional<Instant> moment) {
        return Date.from(moment.orElse(NEVER));
    }
}
