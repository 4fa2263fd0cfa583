package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.blendedmeetings.timescale.KeptLimit;
import org.blendedmeetings.timescale.Limit;
import org.blendedmeetings.timescale.LimitRule;

/** Which meetings may be held in parts, adjourned or be without a quorum, and by when each has to go on. */
class PartRules {
    private static final PartRule NONE = new PartRule(List.of(), null, null, null);

    private final Map<String, PartRule> byType = new HashMap<>();
    private final Reported reported;
    private final String text;

    private PartRules(PartSettings settings) {
        reported = settings.reported();
        text = settings.rules().toString();
        settings.rules().forEach(rule -> rule.types().forEach(type -> byType.put(type, rule)));
    }

    /** The rules, if nothing is wrong with them; else an exception that says everything that is. */
    static PartRules of(PartSettings settings, MeetingTypes types) {
        var problems = new ArrayList<String>();
        for (var rule : settings.rules()) {
            rule.types().stream()
                    .filter(type -> types.find(type).isEmpty())
                    .forEach(type -> problems.add(type + " is no type of meeting."));
            for (var outcome : Outcome.values()) {
                rule.after(outcome)
                        .filter(limit -> !isWhole(limit))
                        .ifPresent(limit -> problems.add("After " + outcome + ", " + rule.types()
                                + " need amount, unit, clock, kind and source."));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("config/parts.yaml: " + String.join(" ", problems));
        }
        return new PartRules(settings);
    }

    private static boolean isWhole(LimitRule rule) {
        return rule.amount() > 0
                && rule.unit() != null
                && rule.computable()
                && rule.clock() != null
                && rule.kind() != null
                && rule.source() != null;
    }

    /** By when a meeting of this type has to go on after this; empty where only its own limit says. */
    Optional<LimitRule> after(MeetingType type, Outcome outcome) {
        return rule(type).after(outcome);
    }

    /** By when it has to go on where it was begun or was not quorate, as this computes it; else null. */
    Resumption goesOn(Resumption kept, MeetingType type, Function<KeptLimit, Limit> computed) {
        return kept == null
                ? null
                : after(type, kept.after())
                        .map(rule -> kept.by(computed.apply(kept.kept(rule))))
                        .orElse(kept);
    }

    /** What limits are computed from. */
    String text() {
        return text;
    }

    /** What may become of a meeting of this type. */
    boolean mayBe(MeetingType type, Outcome outcome) {
        return switch (outcome) {
            case HELD, ADJOURNED, DID_NOT_HAPPEN -> true;
            case PART_HELD, INQUORATE -> after(type, outcome).isPresent();
        };
    }

    /** Once begun in time, it is in time. */
    boolean countFromTheStart() {
        return reported == Reported.STARTED;
    }

    /** The day it counts as held. */
    LocalDate counts(LocalDate started, LocalDate completed) {
        return reported == Reported.STARTED ? started : completed;
    }

    private PartRule rule(MeetingType type) {
        return byType.getOrDefault(type.code(), NONE);
    }
}
