package org.blendedmeetings.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.blendedmeetings.access.ApiOnly;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.policy.Advising;
import org.blendedmeetings.policy.CouncilPolicy;
import org.blendedmeetings.policy.PolicyCase;
import org.blendedmeetings.policy.PolicyPerson;
import org.blendedmeetings.policy.PolicySettings;
import org.blendedmeetings.routing.TierTitles;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the policy would say: a pure function of its input, for case systems, auditors and tests. */
@RestController
@ApiOnly
@Tag(name = "What if", description = "Pure questions about the rules; nothing is saved")
class FormatRecommendationsApi {
    private final CouncilPolicy policy;
    private final PolicySettings settings;
    private final ReadingCaseBody reading;
    private final MeetingTypes types;

    FormatRecommendationsApi(
            CouncilPolicy policy, PolicySettings settings, ReadingCaseBody reading, MeetingTypes types) {
        this.policy = policy;
        this.settings = settings;
        this.reading = reading;
        this.types = types;
    }

    @PostMapping("/api/v1/format-recommendations")
    @Operation(summary = "How each person would take part, which format follows, who would have to agree, and why")
    AdviceAnswer recommend(@RequestBody CaseBody body) {
        var asked = reading.read(body);
        var advice = new Advising(policy.current(), settings.arrangementDays()).advise(asked);
        var line = types.get(asked.meetingType()).lineAt(ageOfChild(asked));
        return AdviceAnswer.of(advice, tier -> TierTitles.of(tier, line));
    }

    /** A pathway plan changes its line of management at 18. */
    private static int ageOfChild(PolicyCase asked) {
        return asked.people().stream()
                .filter(each -> each.role() == FamilyRole.CHILD)
                .mapToInt(PolicyPerson::age)
                .max()
                .orElse(0);
    }
}
