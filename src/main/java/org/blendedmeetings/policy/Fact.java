package org.blendedmeetings.policy;

import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;

/** What may be known about a person, a pair or the meeting, and may change a base row (policy 2). */
public enum Fact {
    KEPT_APART,
    AT_RISK(SafetyState.values()),
    FEARED(SafetyState.values()),
    PRIVATE_SPACE(Known.values()),
    DIGITAL_ACCESS(DigitalAccess.values()),
    INTERPRETER(InterpreterNeed.values()),
    EASY_READ,
    RECORDED_NEED,
    CHILD_AGE("KNOWN", "UNKNOWN", "NO_CHILD"),
    VIOLENCE,
    VIRTUAL_IN_A_ROW("TOLD", "NOT_TOLD"),
    NEW_CHAIR_OR_WORKER,
    LIVES_ALONE,
    OUT_OF_AREA,
    PROCEEDINGS_POSSIBLE,
    NO_CAMERA,
    TOO_FEW_DAYS,
    DISABLED_CHILD,
    LONG_TERM_FOSTER;

    private final List<String> possible;

    Fact() {
        this("YES", "NO");
    }

    Fact(Enum<?>... values) {
        this(Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    Fact(String... possible) {
        this.possible = List.of(possible);
    }

    /** What may be known about it; the tables are asked with no other value. */
    public List<String> possible() {
        return possible;
    }
}
