package org.blendedmeetings.people;

/** The interpreter a person needs to take part. */
public enum InterpreterNeed {
    NONE,
    SPOKEN,
    BSL,
    LIP_SPEAKER,
    UNKNOWN
}
