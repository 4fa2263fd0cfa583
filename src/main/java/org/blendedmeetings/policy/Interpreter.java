package org.blendedmeetings.policy;

/** Who has to interpret for a person. */
public enum Interpreter {
    NONE,
    SPOKEN,
    BSL,
    LIP_SPEAKER,
    UNKNOWN
}
