package org.blendedmeetings.policy;

/** What may be known about a person, a pair or the meeting, and may change a base row (policy 2). */
public enum Fact {
    KEPT_APART,
    AT_RISK,
    FEARED,
    PRIVATE_SPACE,
    DIGITAL_ACCESS,
    INTERPRETER,
    EASY_READ,
    RECORDED_NEED,
    CHILD_AGE,
    VIOLENCE,
    VIRTUAL_IN_A_ROW,
    NEW_CHAIR_OR_WORKER,
    LIVES_ALONE,
    OUT_OF_AREA,
    PROCEEDINGS_POSSIBLE,
    NO_CAMERA,
    TOO_FEW_DAYS,
    DISABLED_CHILD,
    LONG_TERM_FOSTER
}
