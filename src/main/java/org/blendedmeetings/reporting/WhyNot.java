package org.blendedmeetings.reporting;

import org.blendedmeetings.format.ReasonCode;

/** Why wishes were not met, as figures tell it (domain 7.3.3). */
enum WhyNot {
    SAFETY("safety"),
    PRACTICAL("a practical obstacle"),
    CHAIR("the chair's decision"),
    TIMESCALE("the time limit"),
    OTHER("another reason"),
    /** Nobody decided it one by one. */
    POLICY("the policy never allows it");

    private final String words;

    WhyNot(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static WhyNot of(ReasonCode code) {
        if (code == null) {
            return POLICY;
        }
        return switch (code) {
            case SAFETY -> SAFETY;
            case PRACTICAL -> PRACTICAL;
            case CHAIR_DECISION -> CHAIR;
            case TIMESCALE -> TIMESCALE;
            default -> OTHER;
        };
    }
}
