package org.blendedmeetings.people;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters a child who is not known yet; the worker who does so stands in the child's circle from then on. */
@Component
public class RegisteringChildren {
    private final PeopleRegister register;
    private final JoiningCircle circle;

    RegisteringChildren(PeopleRegister register, JoiningCircle circle) {
        this.register = register;
        this.circle = circle;
    }

    @Transactional
    public PersonId register(NewPerson given, SignedIn who) {
        var child = register.registerChild(given, who.actor());
        var self = new ProfessionalId(who.professional());
        if (who.is(Role.SOCIAL_WORKER)) {
            circle.add(child, self, ProfessionalRole.SOCIAL_WORKER, who.actor());
        } else if (who.is(Role.MANAGER)) {
            circle.add(child, self, ProfessionalRole.TEAM_MANAGER, who.actor());
        }
        return child;
    }
}
