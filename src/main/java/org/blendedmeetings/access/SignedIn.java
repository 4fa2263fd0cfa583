package org.blendedmeetings.access;

import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;

/**
 * The member of staff who is signed in.
 *
 * @param professional their id in the directory of professionals
 * @param lines        the lines they hold as manager or service manager
 * @param safetyDuty   may see why people are kept apart, granted by name
 */
public record SignedIn(UUID professional, String name, Set<Role> roles, Set<Line> lines, boolean safetyDuty) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public Actor actor() {
        return new Actor(Actor.Kind.STAFF, professional.toString(), name);
    }
}
