package org.blendedmeetings.desk.web;

import java.util.Set;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;

/** Who records what became of a meeting: whoever chaired it, their manager's line, or business support from their note. */
final class OutcomeDuty {
    private static final Set<Role> STANDING_IN =
            Set.of(Role.BUSINESS_SUPPORT, Role.MANAGER, Role.SERVICE_MANAGER, Role.HEAD_OF_SERVICE);

    private OutcomeDuty() {}

    static boolean has(MeetingView meeting, SignedIn person) {
        return meeting.chair()
                        .filter(each -> each.value().equals(person.professional()))
                        .isPresent()
                || person.roles().stream().anyMatch(STANDING_IN::contains);
    }
}
