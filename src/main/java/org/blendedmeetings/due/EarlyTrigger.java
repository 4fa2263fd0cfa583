package org.blendedmeetings.due;

/**
 * What calls for a review of a child in care before its time: the events of SI 2010/959 reg 33(3), and others that practice
 * treats alike.
 */
public enum EarlyTrigger {
    IRO_ASKS("The reviewing officer asks for it", true),
    NOT_SAFEGUARDED("Whoever visits finds the child's welfare not adequately safeguarded (regulation 30)", true),
    ACCOMMODATION_ENDS("Accommodation under section 21(2)(b) or (c) is about to end", true),
    DETAINED(
            "The child is in a secure training centre or young offender institution, and no review falls before release",
            true),
    NO_MORE_ACCOMMODATED(
            "It is proposed to stop accommodating a child without a care order, and the parents will not", true),
    CHILD_ASKS("The child asks for it", false),
    UNPLANNED_MOVE("An unplanned move", false),
    MISSING("The child goes missing again and again", false),
    SCHOOL("A change of school in Key Stage 4 is proposed", false),
    SEMI_INDEPENDENT("A move from foster care to semi-independent living is proposed", false),
    RETURN_HOME("A return home is proposed", false);

    private final String words;
    private final boolean law;

    EarlyTrigger(String words, boolean law) {
        this.words = words;
        this.law = law;
    }

    public String words() {
        return words;
    }

    /** The regulation itself names it. */
    public boolean isLaw() {
        return law;
    }
}
