package org.blendedmeetings.policy;

import java.util.List;
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

    public List<String> conditionIds() {
        return conditions.stream().map(Condition::id).distinct().sorted().toList();
    }
}
