package org.blendedmeetings.policy.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Preference;

/** Refuses people who cannot be, and knows who was named. */
final class PeopleCheck {
    /** Until then a care leaver has a pathway plan (Children Act 1989, s23CZB). */
    private static final int OLDEST_CHILD = 25;

    private static final int OLDEST = 120;
    private final Set<String> ids = new HashSet<>();

    PeopleCheck(List<PersonBody> people) {
        Refusing.each("people", people, this::person);
    }

    /** The id is somebody's. */
    void known(String field, String id) {
        if (id == null || !ids.contains(id)) {
            throw Refusing.because(field, id == null ? "is missing" : "'" + id + "' is nobody of people");
        }
    }

    /** The ids are two people's. */
    void two(String field, String one, String other) {
        known(field, other);
        if (Objects.equals(one, other)) {
            throw Refusing.because(field, "'" + one + "' cannot be kept from themselves");
        }
    }

    private void person(String field, PersonBody person) {
        if (person.id() == null || person.id().isBlank()) {
            throw Refusing.because(field + ".id", "is missing");
        }
        if (!ids.add(person.id())) {
            throw Refusing.because(field + ".id", "'" + person.id() + "' is named twice");
        }
        if (person.role() == null) {
            throw Refusing.because(field + ".role", "is missing; possible are " + Refusing.listed(FamilyRole.values()));
        }
        age(field + ".age", person);
        var needed = person.neededFormat();
        if (needed != null && !needed.isWish()) {
            var possible = Arrays.stream(Preference.values())
                    .filter(Preference::isWish)
                    .toArray();
            throw Refusing.because(
                    field + ".neededFormat",
                    "'" + needed + "' is no format or mode; possible are " + Refusing.listed(possible));
        }
    }

    private static void age(String field, PersonBody person) {
        var oldest = person.role() == FamilyRole.CHILD ? OLDEST_CHILD : OLDEST;
        if (person.age() != null && (person.age() < 0 || person.age() > oldest)) {
            throw Refusing.because(
                    field, person.age() + " is not possible for a " + person.role() + ": 0 to " + oldest);
        }
    }
}
