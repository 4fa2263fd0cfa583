package org.blendedmeetings.meeting;

/** How a meeting is held (domain 2.3). Families never see these codes. */
public enum Format {
    IN_PERSON("everyone in one room"),
    /** Family, chair and social worker in one room; other professionals on a screen. */
    HYBRID_FAMILY_IN_ROOM("family in the room, others on a screen"),
    /** Professionals in a room, the family on a screen: only when the family asks. */
    HYBRID_FAMILY_REMOTE("others in a room, family on a screen"),
    VIDEO("everyone on a screen"),
    PHONE("by phone"),
    /** One statutory meeting held as several short ones. */
    SERIES("several short meetings"),
    /** No meeting: the plan is looked at on paper. */
    PAPER("on paper");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }

    /** True when somebody joins by screen, so that the calendar event carries a link. */
    public boolean needsLink() {
        return this == HYBRID_FAMILY_IN_ROOM || this == HYBRID_FAMILY_REMOTE || this == VIDEO;
    }

    public boolean needsRoom() {
        return this == IN_PERSON || this == HYBRID_FAMILY_IN_ROOM || this == HYBRID_FAMILY_REMOTE || this == SERIES;
    }
}
