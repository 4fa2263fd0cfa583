package org.blendedmeetings.access;

import java.util.EnumSet;
import java.util.Set;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Ids;

/** Builds a member of staff who is signed in, for tests. */
public final class Somebody {
    private ProfessionalId id = new ProfessionalId(Ids.next());
    private String name = "Sam Sample";
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final Set<Line> lines = EnumSet.noneOf(Line.class);
    private boolean safetyDuty;

    public static SignedIn with(Role role, Line... lines) {
        return new Somebody().role(role, lines).signedIn();
    }

    public static SignedIn who(ProfessionalId id, Role role, Line... lines) {
        return new Somebody().id(id).role(role, lines).signedIn();
    }

    public Somebody id(ProfessionalId chosen) {
        id = chosen;
        return this;
    }

    public Somebody name(String chosen) {
        name = chosen;
        return this;
    }

    public Somebody role(Role role, Line... held) {
        roles.add(role);
        lines.addAll(Set.of(held));
        return this;
    }

    /** They may know what is known of safety. */
    public Somebody safetyDuty() {
        safetyDuty = true;
        return this;
    }

    public SignedIn signedIn() {
        return new SignedIn(id.value(), name, Set.copyOf(roles), Set.copyOf(lines), safetyDuty);
    }
}
