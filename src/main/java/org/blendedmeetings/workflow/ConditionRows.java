package org.blendedmeetings.workflow;

import java.util.Map;
import java.util.OptionalInt;
import org.blendedmeetings.policy.Condition;
import org.blendedmeetings.policy.Condition.ModeRule;
import org.blendedmeetings.policy.Condition.OwnSession;
import org.blendedmeetings.policy.KnownFact;
import org.blendedmeetings.policy.Visibility;

/** Asks format-conditions.dmn and reads what its rules say. */
final class ConditionRows {

    private ConditionRows() {}

    /** Every input has a value: a missing one would match every cell. */
    static Map<String, Object> inputs(KnownFact known) {
        return Map.of(
                "fact", known.fact().name(),
                "value", known.value(),
                "number", known.number(),
                "home", known.home().name(),
                "wished", known.wished(),
                "needed", known.needed(),
                "meeting", known.row());
    }

    static Condition read(Map<String, Object> rule) {
        return new Condition(
                text(rule, "ruleId"),
                text(rule, "session").isEmpty() ? OwnSession.NO : OwnSession.valueOf(text(rule, "session")),
                yes(rule, "holds"),
                yes(rule, "asksFirst"),
                text(rule, "recommends").equals("ROOM"),
                tier(rule, "remoteTier").orElse(0),
                tier(rule, "videoTier").orElse(0),
                tier(rule, "paperTier"),
                text(rule, "mode").isEmpty() ? ModeRule.NONE : ModeRule.valueOf(text(rule, "mode")),
                text(rule, "task"),
                text(rule, "exception"),
                Visibility.valueOf(text(rule, "visibility")),
                text(rule, "staff"),
                text(rule, "basis"));
    }

    private static String text(Map<String, Object> rule, String column) {
        return (String) rule.get(column);
    }

    private static boolean yes(Map<String, Object> rule, String column) {
        return text(rule, column).equals("YES");
    }

    private static OptionalInt tier(Map<String, Object> rule, String column) {
        var text = text(rule, column);
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }
}
