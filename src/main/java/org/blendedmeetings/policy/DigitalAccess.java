package org.blendedmeetings.policy;

/** Whether a person has what it takes to join by screen. */
public enum DigitalAccess {
    OK,
    NEEDS_HELP,
    NONE,
    UNKNOWN
}
