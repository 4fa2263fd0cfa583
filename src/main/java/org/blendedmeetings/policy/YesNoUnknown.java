package org.blendedmeetings.policy;

/** What is known about something; unknown never means fine. */
public enum YesNoUnknown {
    YES,
    NO,
    UNKNOWN
}
