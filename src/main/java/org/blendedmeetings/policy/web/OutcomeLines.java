package org.blendedmeetings.policy.web;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.policy.OutcomeRow;
import org.blendedmeetings.policy.WrittenRow;
import org.springframework.stereotype.Component;

/** Puts the outcomes of a wish in words, in the order in which they are tried. */
@Component
class OutcomeLines {
    private final PolicyWords words;
    private final WhenWords when;

    OutcomeLines(PolicyWords words, WhenWords when) {
        this.words = words;
        this.when = when;
    }

    List<RuleLine> of(List<WrittenRow<OutcomeRow>> rows) {
        var anchors = new Anchors();
        return rows.stream().map(row -> line(row, anchors)).toList();
    }

    private RuleLine line(WrittenRow<OutcomeRow> row, Anchors anchors) {
        var says = row.says();
        return new RuleLine(
                says.id(),
                anchors.of(says.id()),
                row.description(),
                when.of(row),
                changes(says),
                says.noRule() || !says.family().isEmpty() ? says.family() : words.say("families.of-base"),
                says.staff(),
                words.say("visibility." + says.visibility()),
                "");
    }

    private List<String> changes(OutcomeRow row) {
        if (row.noRule()) {
            return List.of(words.say("no-rule"));
        }
        var changes = new ArrayList<String>();
        changes.add(words.say("given." + row.given()));
        changes.add(words.say("meanwhile." + row.mode()));
        changes.add(row.leastTier() == 0 ? words.say("least.nobody") : words.say("least.tier", row.leastTier()));
        if (row.plusWish()) {
            changes.add(words.say("plus-wish"));
        }
        if (!row.exception().isEmpty()) {
            changes.add(words.say("exception", words.code("settle", row.exception())));
        }
        return changes;
    }
}
