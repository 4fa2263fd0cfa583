package org.blendedmeetings.people;

/** Whether two people live in one home; unknown is treated like yes (policy D2-02a). */
public enum SharedHome {
    YES,
    NO,
    UNKNOWN
}
