package org.blendedmeetings.policy.web;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Advising;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.PolicySettings;
import org.blendedmeetings.routing.TierTitles;
import org.springframework.stereotype.Component;

/** Asks the policy in force "what if", for a page and for the interface alike. */
@Component
class WhatIf {
    private final CouncilPolicy policy;
    private final PolicySettings settings;
    private final ReadingCaseBody reading;
    private final MeetingTypes types;

    WhatIf(CouncilPolicy policy, PolicySettings settings, ReadingCaseBody reading, MeetingTypes types) {
        this.policy = policy;
        this.settings = settings;
        this.reading = reading;
        this.types = types;
    }

    /** What the policy says; refused, with the field, where the case cannot be. */
    Answer ask(CaseBody body) {
        var asked = reading.read(body);
        var advice = new Advising(policy.current(), settings.arrangementDays()).advise(asked);
        return new Answer(advice, types.get(asked.meetingType()).lineAt(ageOfChild(asked)));
    }

    /** A pathway plan changes its line of management at 18. */
    private static int ageOfChild(PolicyCase asked) {
        return asked.people().stream()
                .filter(each -> each.role() == FamilyRole.CHILD)
                .mapToInt(PolicyPerson::age)
                .max()
                .orElse(0);
    }

    /**
     * What the policy says, and who its tiers are there.
     *
     * @param line whose approvers agree
     */
    record Answer(Advice advice, Line line) {
        String approver(int tier) {
            return TierTitles.of(tier, line);
        }
    }
}
