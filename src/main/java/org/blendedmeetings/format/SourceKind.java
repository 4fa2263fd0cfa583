package org.blendedmeetings.format;

/** What the policy is asked that somebody told or recorded. */
enum SourceKind {
    /** An answer, and what it said about joining; with it who typed it. */
    ANSWER(Told.WITH_THE_PERSON),
    /** Asked by voice, their own answer having left it open; with it the id of what they said. */
    ASKED_FIRST(Told.WITH_THE_PERSON),
    /** The same, though their own answer had not. */
    ASKED_ABOUT_DANGER(Told.WITH_THE_PERSON_TO_THE_DUTY),
    NEED(Told.WITH_THE_PERSON),
    TOLD_ABOUT_VIRTUAL(Told.OPENLY),
    LONG_TERM_FOSTER(Told.OPENLY),
    DISABLED_CHILD(Told.OPENLY),
    LIVES_ALONE(Told.OPENLY),
    NO_CAMERA(Told.OPENLY),
    /** With it what was tried. */
    OBSTACLE(Told.OPENLY),
    OUT_OF_AREA(Told.TO_THE_DUTY),
    PROCEEDINGS(Told.TO_THE_DUTY),
    /** With it by what. */
    KEPT_APART(Told.TO_THE_DUTY),
    /** With it who told us. */
    DANGER(Told.TO_THE_DUTY),
    VIOLENCE(Told.TO_THE_DUTY),
    APART_WISH(Told.TO_THE_DUTY);

    private enum Told {
        OPENLY,
        WITH_THE_PERSON,
        WITH_THE_PERSON_TO_THE_DUTY,
        TO_THE_DUTY
    }

    private final Told told;

    SourceKind(Told told) {
        this.told = told;
    }

    /** Read by the safety duty alone (policy D2-01, 02, 15 to 17, D3-02). */
    boolean forTheDuty() {
        return told == Told.TO_THE_DUTY || told == Told.WITH_THE_PERSON_TO_THE_DUTY;
    }

    /** It stands in the account with the person it is about. */
    boolean ofOnePerson() {
        return told == Told.WITH_THE_PERSON || told == Told.WITH_THE_PERSON_TO_THE_DUTY;
    }
}
