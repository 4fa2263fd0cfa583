package org.blendedmeetings.twin;

import static org.blendedmeetings.twin.TwinFamily.FATHER;
import static org.blendedmeetings.twin.TwinFamily.MOTHER;

import java.time.LocalDate;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.people.ViolenceGround;

/** What one twin has and the other has not. */
enum Flag {
    /** D2-01. */
    KEPT_APART_BY_ORDER,
    /** D2-02a. */
    IN_DANGER_AT_HOME(DangerState.CURRENT, SharedHome.YES),
    /** D2-02a. */
    IN_DANGER_HOME_NOT_KNOWN(DangerState.CURRENT, SharedHome.UNKNOWN),
    /** D2-02b. */
    IN_DANGER_FROM_ELSEWHERE(DangerState.CURRENT, SharedHome.NO),
    /** D2-02d. */
    DANGER_NOT_KNOWN(DangerState.UNKNOWN, SharedHome.UNKNOWN),
    /** D2-02e. */
    WAS_IN_DANGER(DangerState.HISTORIC, SharedHome.NO),
    /** D2-17. */
    RISK_OF_VIOLENCE;

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** Said wherever words are asked for; nobody without the duty may ever read it. */
    static final String SECRET = "Zephyr";

    private final DangerState state;
    private final SharedHome home;

    Flag() {
        this(null, null);
    }

    Flag(DangerState state, SharedHome home) {
        this.state = state;
        this.home = home;
    }

    /** Records it; the mother is at risk, the father is feared. */
    void raise(TwinFamily family, KeepingApart apart, RecordingSafety safety, RecordingViolence violence) {
        var mother = family.the(MOTHER);
        var father = family.the(FATHER);
        if (state != null) {
            var said = new SafetyAccount(state, home, "She", null, null, SECRET);
            safety.record(new AtRisk(mother, father), said, Actor.SYSTEM);
        } else if (this == RISK_OF_VIOLENCE) {
            violence.record(father, new ViolenceGround("The police", FRIDAY, SECRET), Actor.SYSTEM);
        } else {
            apart.recordKeptApart(new KeptApart(mother, father), ApartBy.ORDER, SECRET, Actor.SYSTEM);
        }
    }
}
