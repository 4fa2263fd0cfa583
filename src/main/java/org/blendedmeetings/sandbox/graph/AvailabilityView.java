package org.blendedmeetings.sandbox.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One digit for each interval: 0 free, 1 tentative, 2 busy, 3 out of office; the most taken one of it counts. */
final class AvailabilityView {
    private AvailabilityView() {}

    static String of(List<EventCopy> taken, Instant from, Instant to, Duration interval) {
        StringBuilder view = new StringBuilder();
        for (Instant start = from; start.isBefore(to); start = start.plus(interval)) {
            Instant begin = start;
            Instant end = start.plus(interval);
            view.append(taken.stream()
                    .filter(copy -> copy.event().when().overlaps(begin, end))
                    .mapToInt(copy -> digit(copy.showAs()))
                    .max()
                    .orElse(0));
        }
        return view.toString();
    }

    // working elsewhere is 0 and not 4, which Graph keeps for old clients
    private static int digit(String showAs) {
        return switch (showAs) {
            case "tentative" -> 1;
            case "busy" -> 2;
            case "oof" -> 3;
            default -> 0;
        };
    }
}
