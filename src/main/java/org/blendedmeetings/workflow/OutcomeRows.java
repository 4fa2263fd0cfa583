package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.OutcomeRow;
import org.blendedmeetings.policy.OutcomeRow.MeanwhileMode;
import org.blendedmeetings.policy.Visibility;
import org.blendedmeetings.policy.WishState;

/** Asks preference-outcome.dmn and reads what its rules say. */
final class OutcomeRows {

    private OutcomeRows() {}

    /** Every input has a value: a missing one would match every cell. */
    static Map<String, Object> inputs(WishState state) {
        return Map.of(
                "need", state.need().name(),
                "wish", state.wish().name(),
                "answer", state.answer().name(),
                "held", yesNo(state.held()),
                "obstacle", yesNo(state.obstacle()),
                "apart", yesNo(state.apart()),
                "question", yesNo(state.question()),
                "meeting", state.row());
    }

    static OutcomeRow read(Map<String, Object> rule) {
        var given = text(rule, "given");
        return new OutcomeRow(
                text(rule, "ruleId"),
                given.isEmpty() ? null : Given.valueOf(given),
                given.isEmpty() ? null : MeanwhileMode.valueOf(text(rule, "mode")),
                given.isEmpty() ? 1 : Integer.parseInt(text(rule, "leastTier")),
                text(rule, "plusWish").equals("YES"),
                text(rule, "exception"),
                Visibility.valueOf(text(rule, "visibility")),
                text(rule, "family"),
                text(rule, "staff"));
    }

    private static String text(Map<String, Object> rule, String column) {
        return (String) rule.get(column);
    }

    private static String yesNo(boolean yes) {
        return yes ? "YES" : "NO";
    }
}
