package org.blendedmeetings.format;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.policy.RuleSaid;
import org.blendedmeetings.preference.Preference;

/**
 * One person's wish on the page of a decision.
 *
 * @param mode     how they would take part if nothing is agreed to
 * @param asked    how they would if their wish is given
 * @param approver who would have to agree to it, for a sentence, or null
 * @param rules    the rows about them
 * @param ownWords what they added, as staff may read it; null where nothing
 * @param saidBy   who gave the answer, or null
 */
public record PersonLine(
        UUID participant,
        String name,
        FamilyRole role,
        Preference preference,
        AttendanceMode mode,
        AttendanceMode asked,
        Given given,
        int tier,
        String approver,
        List<RuleSaid> rules,
        String ownWords,
        String saidBy,
        String typedBy) {

    public boolean isPending() {
        return given == Given.PENDING;
    }
}
