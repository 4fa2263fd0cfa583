package org.blendedmeetings.sandbox.graph;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** From when to when a schedule is asked for, and in steps of what length; less than 62 days, 5 to 1440 minutes. */
record ScheduleSpan(Instant from, Instant to, Duration interval) {
    private static final Duration LONGEST = Duration.ofDays(62);
    private static final int USUAL = 30;

    static ScheduleSpan read(ObjectNode parameters) {
        Instant from = Zones.read(parameters.get("startTime"));
        Instant to = Zones.read(parameters.get("endTime"));
        int interval = parameters.hasNonNull("availabilityViewInterval")
                ? parameters.get("availabilityViewInterval").asInt()
                : USUAL;
        if (!from.isBefore(to)) {
            throw new GraphError(400, "ErrorInvalidParameter", "endTime must be after startTime.");
        }
        if (Duration.between(from, to).compareTo(LONGEST) >= 0) {
            throw new GraphError(
                    400,
                    "ErrorTimeIntervalTooBig",
                    "The requested time duration is too long. The allowed limit = 62 days; the actual limit = "
                            + Duration.between(from, to).toDays() + " days.");
        }
        if (interval < 5 || interval > 1440) {
            throw new GraphError(
                    400, "ErrorInvalidParameter", "availabilityViewInterval must be from 5 to 1440 minutes.");
        }
        return new ScheduleSpan(from, to, Duration.ofMinutes(interval));
    }
}
