package org.blendedmeetings.format;

import java.util.List;
import java.util.function.IntFunction;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.FormatTiers;
import org.blendedmeetings.policy.RuleSaid;

/**
 * What the policy said about a meeting, as far as one reader may know.
 *
 * @param version     of the tables that answered
 * @param row         the base row and its basis, or null where none covered the meeting
 * @param recommended null where no row covered it
 * @param approval    formats that needed somebody's agreement, with whose: "video: the conference chair"
 * @param because     rows about the meeting as a whole
 */
public record PolicyAccount(
        String version,
        RuleSaid row,
        Format recommended,
        List<Format> allowed,
        List<String> approval,
        List<Format> never,
        List<RuleSaid> because) {

    /** @param approver who agrees at a tier, for a sentence */
    static PolicyAccount of(Advised said, SignedIn reader, IntFunction<String> approver) {
        var readable = said.readBy(reader);
        var because = said.aboutMeeting(reader);
        var row = readable.row();
        if (row == null) {
            return new PolicyAccount(readable.version(), null, null, List.of(), List.of(), List.of(), because);
        }
        var tiers = new FormatTiers(readable);
        var approval = tiers.needingApproval().entrySet().stream()
                .map(each -> each.getKey().words() + ": the " + approver.apply(each.getValue()))
                .toList();
        return new PolicyAccount(
                readable.version(),
                new RuleSaid(row.id(), row.basis()),
                row.recommended(),
                tiers.allowed(),
                approval,
                tiers.never(),
                because);
    }
}
