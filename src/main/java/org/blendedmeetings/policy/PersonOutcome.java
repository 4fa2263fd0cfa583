package org.blendedmeetings.policy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;

/**
 * What one person is given, and by which rule.
 *
 * @param mode       what they have meanwhile: the room while pending or refused
 * @param asked      what they would have if their wish is given
 * @param tier       who has to agree, 0 for nobody
 * @param rule       the row of policy 3 that decided
 * @param conditions the rows of policy 2 about them
 * @param words      what they would read, placeholders in braces; empty where nothing reaches them
 */
public record PersonOutcome(
        PolicyPerson person,
        AttendanceMode mode,
        AttendanceMode asked,
        int tier,
        OutcomeRow rule,
        List<Condition> conditions,
        String words) {

    public String id() {
        return person.id();
    }

    public Given given() {
        return rule.noRule() ? Given.PENDING : rule.given();
    }

    /** True when a wish waits for somebody or was refused. */
    public boolean unmet() {
        return given() != Given.YES;
    }

    /** The rows about them that a reader may see: what decided comes first. */
    public Stream<RuleSaid> said(Predicate<Visibility> readable) {
        var decided =
                Stream.of(rule).filter(each -> readable.test(each.visibility())).map(RuleSaid::of);
        var about = conditions.stream()
                .filter(each -> readable.test(each.visibility()))
                .map(RuleSaid::of)
                .distinct()
                .sorted(Comparator.comparing(RuleSaid::id));
        return Stream.concat(decided, about);
    }

    public List<String> conditionIds() {
        return conditions.stream().map(Condition::id).distinct().sorted().toList();
    }

    /** Counts towards the meeting's format; small children do not (D2-10). */
    public boolean counts() {
        return conditions.stream().noneMatch(each -> each.mode() == Condition.ModeRule.ROOM_OR_NOT_ATTENDING);
    }

    /** They have to be asked by voice, or whether they can talk in private, before this way is confirmed (D2-02, D2-04). */
    public boolean asksFirst() {
        return unmet() && Ways.remote(asked) && conditions.stream().anyMatch(each -> each.holds() || each.asksFirst());
    }
}
