package org.blendedmeetings.policy.web;

import java.util.Arrays;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.PolicyReading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The council's policy as tables that a person who does not program can read. */
@Controller
@PolicyReaders
class PolicyPage {
    private final PolicyReading policy;
    private final BaseLines base;
    private final ConditionLines conditions;
    private final OutcomeLines outcomes;
    private final PolicyWords words;
    private final PolicyNews news;

    PolicyPage(
            PolicyReading policy,
            BaseLines base,
            ConditionLines conditions,
            OutcomeLines outcomes,
            PolicyWords words,
            PolicyNews news) {
        this.policy = policy;
        this.base = base;
        this.conditions = conditions;
        this.outcomes = outcomes;
        this.words = words;
        this.news = news;
    }

    @GetMapping("/policy")
    String show(Model model) {
        var written = policy.current();
        model.addAttribute("version", written.version());
        news.tell(model);
        model.addAttribute("base", base.of(written.base()));
        model.addAttribute("conditions", conditions.of(written.conditions()));
        model.addAttribute("outcomes", outcomes.of(written.outcomes()));
        model.addAttribute(
                "formats",
                Arrays.stream(Format.values())
                        .map(each -> words.say("format." + each))
                        .toList());
        return "policy/policy";
    }
}
