package org.blendedmeetings.twin;

import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.SharedHome;

/** What one twin has and the other has not; the mother is at risk, the father is feared, or the child does not want him there. */
enum Flag {
    /** The twin without. */
    NONE,
    /** D2-01. */
    KEPT_APART_BY_ORDER,
    /** D2-02a. */
    IN_DANGER_AT_HOME(DangerState.CURRENT, SharedHome.YES),
    /** D2-02b. */
    IN_DANGER_FROM_ELSEWHERE(DangerState.CURRENT, SharedHome.NO),
    /** D2-02d. */
    DANGER_NOT_KNOWN(DangerState.UNKNOWN, SharedHome.UNKNOWN),
    /** D2-02e. */
    WAS_IN_DANGER(DangerState.HISTORIC, SharedHome.NO),
    /** D2-17. */
    RISK_OF_VIOLENCE,
    /** D2-15. */
    PLACED_OUT_OF_AREA,
    /** D3-02: two people may read it, everybody else may not. */
    NOT_WANTED_THERE;

    /** Said wherever words are asked for; nobody without the duty may ever read it. */
    static final String SECRET = "Zephyr";

    final DangerState state;
    final SharedHome home;

    Flag() {
        this(null, null);
    }

    Flag(DangerState state, SharedHome home) {
        this.state = state;
        this.home = home;
    }

    /**
     * The first of those that are recorded alike: the meeting is read before, when and after everything is sent, and every form
     * about the people.
     */
    boolean wholeLife() {
        return this == KEPT_APART_BY_ORDER || this == IN_DANGER_AT_HOME || this == RISK_OF_VIOLENCE;
    }
}
