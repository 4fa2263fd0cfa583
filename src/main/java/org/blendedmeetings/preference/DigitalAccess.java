package org.blendedmeetings.preference;

/** Whether a person has what joining on a screen needs: a device, data, and knowing how. */
public enum DigitalAccess {
    OK,
    NEEDS_HELP,
    NONE,
    UNKNOWN
}
