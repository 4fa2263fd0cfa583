package org.blendedmeetings.format.web;

import java.util.function.Predicate;
import org.blendedmeetings.format.RecordedFacts;

/** What can be ticked about a meeting. */
enum KnownThing {
    TOLD_ABOUT_VIRTUAL(
            RecordedFacts::toldAboutVirtual, false, "The family were told how many meetings in a row were on a screen"),
    LONG_TERM_FOSTER(
            RecordedFacts::longTermFoster,
            false,
            "In a foster home for more than 12 months, a meeting was held within the year, and the IRO agrees to paper"),
    DISABLED_CHILD(RecordedFacts::disabledChild, false, "The child is disabled: the family chooses the place"),
    LIVES_ALONE(RecordedFacts::livesAlone, false, "Unaccompanied, or a care leaver who lives alone"),
    OUT_OF_AREA(RecordedFacts::outOfArea, true, "Lives out of area, is in custody or in hospital"),
    PROCEEDINGS(RecordedFacts::proceedings, true, "Court proceedings or a removal may be decided");

    private final Predicate<RecordedFacts> holds;
    private final boolean forTheDuty;
    private final String words;

    KnownThing(Predicate<RecordedFacts> holds, boolean forTheDuty, String words) {
        this.holds = holds;
        this.forTheDuty = forTheDuty;
        this.words = words;
    }

    boolean in(RecordedFacts facts) {
        return holds.test(facts);
    }

    /** Only staff with the safety duty see and change it. */
    boolean forTheDuty() {
        return forTheDuty;
    }

    String words() {
        return words;
    }
}
