package org.blendedmeetings.format;

import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.Advising;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicySettings;
import org.springframework.stereotype.Component;

/** Asks the policy in force about a meeting, with all that is known of it. */
@Component
class AskingPolicy {
    private final CouncilPolicy policy;
    private final PolicySettings settings;
    private final MeetingCases cases;

    AskingPolicy(CouncilPolicy policy, PolicySettings settings, MeetingCases cases) {
        this.policy = policy;
        this.settings = settings;
        this.cases = cases;
    }

    Advised about(MeetingView meeting) {
        var asked = cases.of(meeting);
        var advising = new Advising(policy.current(), settings.arrangementDays());
        return new Advised(advising.advise(asked), advising.advise(asked.openly()), cases.askedFirst(meeting, asked));
    }
}
