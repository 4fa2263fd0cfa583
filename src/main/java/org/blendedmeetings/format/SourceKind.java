package org.blendedmeetings.format;

/** What the policy is asked that somebody told or recorded. */
enum SourceKind {
    /** An answer, and what it said about joining; with it who typed it. */
    ANSWER,
    /** Asked by voice, their own answer having left it open; with it the id of what they said. */
    ASKED_FIRST,
    /** The same, though their own answer had not. */
    ASKED_ABOUT_DANGER,
    NEED,
    TOLD_ABOUT_VIRTUAL,
    LONG_TERM_FOSTER,
    DISABLED_CHILD,
    LIVES_ALONE,
    NO_CAMERA,
    /** With it what was tried. */
    OBSTACLE,
    OUT_OF_AREA,
    PROCEEDINGS,
    /** With it by what. */
    KEPT_APART,
    /** With it who told us. */
    DANGER,
    VIOLENCE,
    APART_WISH;

    /** Read by the safety duty alone (policy D2-01, 02, 15 to 17, D3-02). */
    boolean forTheDuty() {
        return this == ASKED_ABOUT_DANGER || compareTo(OUT_OF_AREA) >= 0;
    }

    /** It stands in the account with the person it is about. */
    boolean ofOnePerson() {
        return compareTo(NEED) <= 0;
    }
}
