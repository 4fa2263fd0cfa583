package org.blendedmeetings.policy.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.Advice;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.FormatTiers;
import org.blendedmeetings.policy.PersonOutcome;
import org.blendedmeetings.policy.web.TrySaid.FormatSaid;
import org.blendedmeetings.policy.web.TrySaid.PersonSaid;
import org.blendedmeetings.policy.web.TrySaid.RuleSaid;
import org.springframework.stereotype.Component;

/** Says in words what the policy answered about a case that was tried. */
@Component
class SayingAdvice {
    private final PolicyWords words;
    private final BasisWords basis;

    SayingAdvice(PolicyWords words, BasisWords basis) {
        this.words = words;
        this.basis = basis;
    }

    TrySaid of(WhatIf.Answer answer) {
        var advice = answer.advice();
        return new TrySaid(
                advice.ruled() ? format(advice.format()) : null,
                advice.ruled() ? format(advice.row().recommended()) : null,
                advice.sessions().stream().map(each -> String.join(", ", each)).toList(),
                advice.people().stream().map(each -> person(each, answer)).toList(),
                advice.ruled() ? formats(answer) : List.of(),
                meeting(advice),
                advice.exceptions().stream()
                        .map(code -> words.code("settle", code))
                        .toList(),
                advice.version());
    }

    private PersonSaid person(PersonOutcome outcome, WhatIf.Answer answer) {
        var conditions = outcome.conditions().stream().map(this::rule);
        var rule = Stream.of(new RuleSaid(outcome.rule().id(), outcome.rule().staff(), ""));
        return new PersonSaid(
                outcome.id(),
                words.say("given." + outcome.given()),
                mode(outcome.mode().name()),
                outcome.tier() == 0 ? null : answer.approver(outcome.tier()),
                outcome.unmet() && outcome.asked() != outcome.mode()
                        ? mode(outcome.asked().name())
                        : null,
                outcome.words(),
                Stream.concat(conditions, rule).toList());
    }

    private List<FormatSaid> formats(WhatIf.Answer answer) {
        var tiers = new FormatTiers(answer.advice());
        return Arrays.stream(Format.values())
                .map(format -> new FormatSaid(format(format), needs(tiers, format, answer)))
                .toList();
    }

    private String needs(FormatTiers tiers, Format format, WhatIf.Answer answer) {
        var tier = tiers.tierOf(format);
        if (tier.isEmpty()) {
            return words.say("standing.x");
        }
        return tier.getAsInt() == 0
                ? words.say("standing.a")
                : words.say("standing.tier", answer.approver(tier.getAsInt()));
    }

    private List<RuleSaid> meeting(Advice advice) {
        if (!advice.ruled()) {
            return List.of();
        }
        var row = advice.row();
        var base =
                new RuleSaid(row.id(), words.say("try.recommended", format(row.recommended())), basis.of(row.basis()));
        return Stream.concat(Stream.of(base), advice.conditions().stream().map(this::rule))
                .toList();
    }

    private RuleSaid rule(Condition condition) {
        return new RuleSaid(condition.id(), condition.staff(), basis.of(condition.basis()));
    }

    private String format(Format format) {
        return words.say("format." + format);
    }

    private String mode(String mode) {
        return words.shared("format.mode." + mode);
    }
}
