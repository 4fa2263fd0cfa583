package org.blendedmeetings.people;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a professional to those who stand around a child, entering them where nobody knew them yet. */
@Component
@Transactional
public class JoiningCircle {
    private final PeopleRegister register;
    private final Professionals professionals;
    private final Circles circles;
    private final PersonChanges changes;

    JoiningCircle(PeopleRegister register, Professionals professionals, Circles circles, PersonChanges changes) {
        this.register = register;
        this.professionals = professionals;
        this.circles = circles;
        this.changes = changes;
    }

    /** Refused when they stand there in this role already. */
    public void add(PersonId child, ProfessionalId professional, ProfessionalRole role, Actor who) {
        if (role == null) {
            throw Refused.invalid("role", "Say in what role they take part.");
        }
        var person = changes.found(child);
        var one = professionals
                .findById(professional.value())
                .orElseThrow(() -> Refused.notFound("There is no such professional."));
        if (!circles.add(child, CircleMember.professional(professional, role, one.name()))) {
            throw Refused.conflict("email", "They are in the circle in this role already.");
        }
        changes.open(person, who, "Professional added to the circle", null, one.name() + ", " + role.words(), null);
    }

    /** Somebody who is in no register yet: all of it or nothing. */
    public ProfessionalId enter(PersonId child, NewProfessional given, ProfessionalRole role, Actor who) {
        var professional = register.registerProfessional(given, who);
        add(child, professional, role, who);
        return professional;
    }
}
