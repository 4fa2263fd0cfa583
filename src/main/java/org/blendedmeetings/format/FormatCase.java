package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.policy.BaseRow;

/**
 * Everything the policy is asked about one meeting: kept with the decision, so that it can be explained later as it was.
 *
 * @param row           the base row that matched, or null where none did
 * @param people        the family, the child first
 * @param apart         pairs kept apart by order or decision
 * @param staffProposal a format put forward by staff, or null (policy 0.4)
 */
public record FormatCase(
        String meetingType,
        String earlyReason,
        BaseRow row,
        List<FamilyMember> people,
        List<Apart> apart,
        Format staffProposal) {

    boolean ruled() {
        return row != null;
    }
}
