package org.blendedmeetings.format;

/** Why a wish is not met, or why a screen is needed at an initial conference (policy 3). */
public enum ReasonCode {
    SAFETY(Kind.UNMET_WISH, "Safety"),
    PRACTICAL(Kind.UNMET_WISH, "A practical obstacle, with what was tried"),
    TIMESCALE(Kind.UNMET_WISH, "The time limit"),
    CHAIR_DECISION(Kind.UNMET_WISH, "The chair's decision about this meeting"),

    MEDICAL_OR_CUSTODY(
            Kind.ABSOLUTELY_NECESSARY,
            "Medical or custody: cannot attend any venue, support is in place where they are"),
    INFECTION_OR_EMERGENCY_CLOSURE(Kind.ABSOLUTELY_NECESSARY, "Infection or an emergency closure"),
    SURVIVOR_SAFETY_NO_SEPARATE_SESSION(
            Kind.ABSOLUTELY_NECESSARY, "A survivor's safety, where separate sessions are not possible"),
    ABROAD_OR_PRISON(Kind.ABSOLUTELY_NECESSARY, "This one adult is abroad or in prison"),

    CHAIR_AVAILABILITY(Kind.CONVENIENCE, "The chair's availability"),
    STAFF_PREFERENCE(Kind.CONVENIENCE, "What staff prefer"),
    PROFESSIONALS_TRAVEL(Kind.CONVENIENCE, "Professionals' travel"),
    NO_ROOM(Kind.CONVENIENCE, "No room"),
    HABIT(Kind.CONVENIENCE, "Habit");

    /** What a code can be a reason for. */
    public enum Kind {
        UNMET_WISH,
        /** For a screen at an initial conference only. */
        ABSOLUTELY_NECESSARY,
        /** Named so that it can be refused by name (policy 0.6). */
        CONVENIENCE
    }

    private final Kind kind;
    private final String words;

    ReasonCode(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    public Kind kind() {
        return kind;
    }

    /** Reading it, one knows that somebody is or may be in danger. */
    boolean tellsOfDanger() {
        return this == SAFETY || this == SURVIVOR_SAFETY_NO_SEPARATE_SESSION;
    }

    /** As staff read it. */
    public String words() {
        return words;
    }
}
