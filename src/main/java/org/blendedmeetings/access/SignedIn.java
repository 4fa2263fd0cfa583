package org.blendedmeetings.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;

/**
 * The member of staff who is signed in. Kept in the session, hence serialisable.
 *
 * @param professional their id in the directory of professionals
 * @param lines        the lines they hold as manager or service manager
 * @param safetyDuty   may see why people are kept apart, granted by name
 */
public record SignedIn(UUID professional, String name, Set<Role> roles, Set<Line> lines, boolean safetyDuty)
        implements Principal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
        lines = Set.copyOf(lines);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** True for a manager or service manager of that line. */
    public boolean holds(Role role, Line line) {
        return is(role) && lines.contains(line);
    }

    public Actor actor() {
        return new Actor(Actor.Kind.STAFF, professional.toString(), name);
    }

    @Override
    public String getName() {
        return name;
    }
}
