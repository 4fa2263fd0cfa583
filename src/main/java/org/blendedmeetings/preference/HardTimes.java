package org.blendedmeetings.preference;

import java.util.List;
import org.blendedmeetings.shared.Refused;

/** The days and times that are hard for somebody. */
public record HardTimes(List<HardTime> times) implements AnswerStep {
    private static final int MOST = 30;

    public HardTimes {
        times = times == null ? List.of() : times.stream().distinct().toList();
        if (times.size() > MOST) {
            throw Refused.invalid("times", "Give at most " + MOST + " days and times.");
        }
    }
}
