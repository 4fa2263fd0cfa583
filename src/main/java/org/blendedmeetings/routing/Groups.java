package org.blendedmeetings.routing;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;

/** The duties a group has, whatever the meeting. */
final class Groups {
    private Groups() {}

    /** @param line null where nothing says whose line it is: then it is every service manager's */
    static Assignee of(Duty duty, Line line) {
        return switch (duty) {
            case SERVICE_MANAGER -> line == null
                    ? named(Role.SERVICE_MANAGER, null, "Service manager")
                    : named(Role.SERVICE_MANAGER, LineWords.tier2Line(line), LineWords.tier2(line));
            case HEAD_OF_SERVICE -> named(Role.HEAD_OF_SERVICE, null, "Head of service");
            case BUSINESS_SUPPORT -> named(Role.BUSINESS_SUPPORT, null, "Business support");
            case ADMINISTRATOR -> named(Role.ADMINISTRATOR, null, "Administrator");
            default -> throw new IllegalArgumentException(duty + " is somebody's by their part in a meeting.");
        };
    }

    static Assignee named(Role role, Line line, String label) {
        return new Assignee(null, role, line, label);
    }
}
