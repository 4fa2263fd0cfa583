package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.Ways;
import org.blendedmeetings.preference.Preference;

/** One person's wish in a decision, and what became of it, as the row keeps it. */
@Embeddable
record DecisionPerson(
        UUID participant,
        @Enumerated(EnumType.STRING) @Column(length = 30) Preference preference,
        @Enumerated(EnumType.STRING) @Column(length = 30) AttendanceMode mode,
        @Enumerated(EnumType.STRING) @Column(length = 30) AttendanceMode asked,
        @Enumerated(EnumType.STRING) @Column(length = 10) Given given,
        int tier,
        String ruleId,
        String words) {

    static DecisionPerson of(PersonOutcome outcome, Advice in) {
        return new DecisionPerson(
                TakesPart.id(outcome),
                in.asNamed(outcome).preference(),
                outcome.mode(),
                outcome.asked(),
                outcome.given(),
                outcome.tier(),
                outcome.rule().id(),
                outcome.words());
    }

    boolean silent() {
        var silence = preference == Preference.NOT_ASKED || preference == Preference.NO_REPLY;
        return silence && mode != AttendanceMode.NOT_ATTENDING;
    }

    /** True when a changed answer asks for no more than what they have. */
    boolean satisfies(Preference changed) {
        if (!changed.isWish()) {
            return true;
        }
        return Ways.mode(changed) == mode;
    }

    /** What the approver made of it. */
    DecisionPerson decided(AttendanceMode decided, Given became) {
        var told = became == given ? words : "";
        return new DecisionPerson(participant, preference, decided, asked, became, tier, ruleId, told);
    }
}
