package org.blendedmeetings.escalation;

/** How much an exception presses; its word stands beside it, colour is never all. */
public enum Severity {
    HIGH,
    MEDIUM,
    LOW
}
