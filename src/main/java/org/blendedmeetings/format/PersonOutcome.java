package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
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
 * @param words      what they would read; placeholders in braces
 */
public record PersonOutcome(
        FamilyMember person,
        AttendanceMode mode,
        AttendanceMode asked,
        Given given,
        int tier,
        String rule,
        List<String> conditions,
        String words) {

    public UUID participant() {
        return person.participant();
    }

    PersonOutcome with(String condition) {
        var more = Stream.concat(conditions.stream(), Stream.of(condition)).toList();
        return new PersonOutcome(person, mode, asked, given, tier, rule, more, words);
    }

    /** True when a wish waits for somebody or was refused; silence and small children never wait. */
    boolean unmet() {
        return given != Given.YES;
    }
}
