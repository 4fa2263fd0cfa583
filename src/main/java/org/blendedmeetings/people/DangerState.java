package org.blendedmeetings.people;

/** What is known of the danger one person is in from another (policy 2); unknown is never taken for none. */
public enum DangerState {
    CURRENT,
    HISTORIC,
    UNKNOWN
}
