package org.blendedmeetings;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.LocalPeople;
import org.blendedmeetings.access.LocalPerson;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;
import org.springframework.boot.test.context.TestComponent;

/** Who can sign in by a click in the tests: whomever a test has entered. */
@TestComponent
public class TestPeople implements LocalPeople {
    private final List<LocalPerson> people = new CopyOnWriteArrayList<>();

    public void mayEnter(ProfessionalId who, String name, Role role, Line... lines) {
        people.add(new LocalPerson(who.value(), name, Set.of(role), Set.of(lines), false, role.name()));
    }

    /** Somebody named for the safety duty too. */
    public void maySeeSafety(ProfessionalId who, String name, Role role) {
        people.add(new LocalPerson(who.value(), name, Set.of(role), Set.of(), true, role.name()));
    }

    /** Those whom earlier tests entered are gone, so that the page to sign in stays short. */
    public void nobody() {
        people.clear();
    }

    @Override
    public List<LocalPerson> people() {
        return people;
    }
}
