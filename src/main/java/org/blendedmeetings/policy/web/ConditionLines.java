package org.blendedmeetings.policy.web;

import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.WrittenRow;
import org.springframework.stereotype.Component;

/** Puts the conditions in words: what is known, and what it changes. */
@Component
class ConditionLines {
    private final PolicyWords words;
    private final WhenWords when;
    private final BasisWords basis;

    ConditionLines(PolicyWords words, WhenWords when, BasisWords basis) {
        this.words = words;
        this.when = when;
        this.basis = basis;
    }

    List<RuleLine> of(List<WrittenRow<Condition>> rows) {
        var anchors = new Anchors();
        return rows.stream().map(row -> line(row, anchors)).toList();
    }

    private RuleLine line(WrittenRow<Condition> row, Anchors anchors) {
        var says = row.says();
        return new RuleLine(
                says.id(),
                anchors.of(says.id()),
                row.description(),
                when.of(row),
                changes(says),
                "",
                says.staff(),
                words.say("visibility." + says.visibility()),
                basis.of(says.basis()));
    }

    private List<String> changes(Condition row) {
        var changes = new ArrayList<String>();
        if (row.session() != Condition.OwnSession.NO) {
            changes.add(words.say("session." + row.session()));
        }
        add(changes, row.holds(), "holds");
        add(changes, row.asksFirst(), "asks-first");
        add(changes, row.room(), "room");
        if (row.remoteTier() > 0) {
            changes.add(words.say("remote-tier", row.remoteTier()));
        }
        if (row.videoTier() > 0) {
            changes.add(words.say("video-tier", row.videoTier()));
        }
        row.paperTier().ifPresent(tier -> changes.add(words.say("paper-tier", tier)));
        if (row.mode() != Condition.ModeRule.NONE) {
            changes.add(words.say("mode." + row.mode()));
        }
        if (!row.task().isEmpty()) {
            changes.add(words.code("task", row.task()));
        }
        if (!row.exception().isEmpty()) {
            changes.add(words.say("exception", words.code("settle", row.exception())));
        }
        return changes;
    }

    private void add(List<String> changes, boolean so, String key) {
        if (so) {
            changes.add(words.say(key));
        }
    }
}
