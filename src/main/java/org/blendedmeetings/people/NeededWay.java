package org.blendedmeetings.people;

/** How somebody may need to take part: each is also a wish of that name, as the format policy knows it (policy D2-09). */
public enum NeededWay {
    IN_PERSON,
    VIDEO,
    PHONE,
    SERIES,
    WALK_AND_TALK,
    WRITTEN_VIEWS,
    DRAWING,
    RECORDED_VIDEO,
    ADVOCATE,
    NOT_ATTENDING
}
