package org.blendedmeetings.policy;

/** What is known of the danger one person is in from another. */
public enum SafetyState {
    CURRENT,
    HISTORIC,
    UNKNOWN
}
