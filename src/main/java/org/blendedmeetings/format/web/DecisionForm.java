package org.blendedmeetings.format.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Option;
import org.blendedmeetings.format.PersonLine;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.shared.Refused;

/**
 * What an approver filled in.
 *
 * @param option      key of the way chosen
 * @param agreed      participants whose waiting wish is given; only looked at where several wait
 * @param reasonCode  name of a reason, or empty
 */
record DecisionForm(String option, List<String> agreed, String reasonCode, String reasonWords) {

    static DecisionForm empty(DecisionPage page) {
        var all = page.pending().stream()
                .map(each -> each.participant().toString())
                .toList();
        return new DecisionForm(null, all, null, null);
    }

    Choice choice(DecisionPage page) {
        if (option == null || option.isBlank()) {
            throw Refused.invalid("option", "Choose how the meeting is to be held.");
        }
        return new Choice(option, option.equals(Option.AS_ASKED) ? refused(page) : Set.of());
    }

    /** With one wish waiting, as asked is that wish; with several, those not ticked are not given. */
    private Set<UUID> refused(DecisionPage page) {
        var waiting = page.pending();
        var ticked = agreed == null ? List.<String>of() : agreed;
        if (waiting.size() < 2) {
            return Set.of();
        }
        var refused = new HashSet<UUID>();
        waiting.stream()
                .map(PersonLine::participant)
                .filter(each -> !ticked.contains(each.toString()))
                .forEach(refused::add);
        return refused;
    }

    Reason reason() {
        if (reasonCode == null || reasonCode.isBlank()) {
            return new Reason(null, reasonWords);
        }
        try {
            return new Reason(ReasonCode.valueOf(reasonCode), reasonWords);
        } catch (IllegalArgumentException unknown) {
            throw Refused.invalid("reasonCode", "'" + reasonCode + "' is not one of the reasons.");
        }
    }
}
