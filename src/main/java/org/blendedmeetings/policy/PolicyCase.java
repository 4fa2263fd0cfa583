package org.blendedmeetings.policy;

import java.util.List;
import org.blendedmeetings.meeting.Format;

/**
 * Everything the policy is asked about one meeting: kept with the decision, so that it can be explained later as it was.
 *
 * @param people          the family, in the order they were named
 * @param keptApart       pairs apart by order, bail or recorded decision
 * @param violenceFrom    ids of those from whom there is a risk of violence
 * @param proposedByStaff a format put forward by staff, or null (policy 0.4)
 */
public record PolicyCase(
        String meetingType,
        EarlyReason earlyReason,
        List<PolicyPerson> people,
        List<Pair> keptApart,
        List<ApartWish> apartWishes,
        List<SafetyPair> safety,
        List<String> violenceFrom,
        MeetingFacts facts,
        List<Obstacle> obstacles,
        Format proposedByStaff) {

    /**
     * The same case had nothing been known that only the duty may know: nobody apart, nobody in danger, nobody dangerous, no
     * wish for somebody's absence (policy 0.8).
     */
    public PolicyCase openly() {
        return new PolicyCase(
                meetingType,
                earlyReason,
                people,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                facts.openly(),
                obstacles,
                proposedByStaff);
    }
}
