package org.blendedmeetings.meeting;

/** How a meeting is held (domain 2.3). Families never see these codes. */
public enum Format {
    IN_PERSON,
    /** Family, chair and social worker in one room; other professionals on a screen. */
    HYBRID_FAMILY_IN_ROOM,
    /** Professionals in a room, the family on a screen: only when the family asks. */
    HYBRID_FAMILY_REMOTE,
    VIDEO,
    PHONE,
    /** One statutory meeting held as several short ones. */
    SERIES,
    /** No meeting: the plan is looked at on paper. */
    PAPER;

    /** True when somebody joins by screen, so that the calendar event carries a link. */
    public boolean needsLink() {
        return this == HYBRID_FAMILY_IN_ROOM || this == HYBRID_FAMILY_REMOTE || this == VIDEO;
    }

    public boolean needsRoom() {
        return this == IN_PERSON || this == HYBRID_FAMILY_IN_ROOM || this == HYBRID_FAMILY_REMOTE || this == SERIES;
    }
}
