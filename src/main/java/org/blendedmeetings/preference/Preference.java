package org.blendedmeetings.preference;

/** What a person wished: a format, a mode, or why there is no wish (design 2.3). Silence is NO_REPLY, never refusal. */
public enum Preference {
    IN_PERSON,
    HYBRID_FAMILY_IN_ROOM,
    HYBRID_FAMILY_REMOTE,
    VIDEO,
    PHONE,
    SERIES,
    PAPER,
    ROOM,
    WALK_AND_TALK,
    WRITTEN_VIEWS,
    DRAWING,
    RECORDED_VIDEO,
    ADVOCATE,
    NOT_ATTENDING,
    NO_PREFERENCE,
    NOT_ASKED,
    NO_REPLY,
    UNABLE_TO_ANSWER;

    /** True when the person did say how they want to take part. */
    public boolean isWish() {
        return ordinal() < NO_PREFERENCE.ordinal();
    }
}
