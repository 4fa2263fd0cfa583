package org.blendedmeetings.policy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.blendedmeetings.access.ApiOnly;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the policy would say: a pure function of its input, for case systems, auditors and tests. */
@RestController
@ApiOnly
@Tag(name = "What if", description = "Pure questions about the rules; nothing is saved")
class FormatRecommendationsApi {
    private final WhatIf whatIf;

    FormatRecommendationsApi(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    @PostMapping("/api/v1/format-recommendations")
    @Operation(summary = "How each person would take part, which format follows, who would have to agree, and why")
    AdviceAnswer recommend(@RequestBody CaseBody body) {
        var answer = whatIf.ask(body);
        return AdviceAnswer.of(answer.advice(), answer::approver);
    }
}
