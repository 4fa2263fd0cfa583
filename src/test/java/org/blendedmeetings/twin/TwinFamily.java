package org.blendedmeetings.twin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;

/**
 * One of several invented families alike in everything but, perhaps, a flag, with those who work with them.
 *
 * @param number tells one twin from another where two must differ: in addresses and numbers, nowhere else
 */
record TwinFamily(int number, Map<String, PersonId> people, Map<String, ProfessionalId> professionals) {
    static final String MOTHER = "mother";
    static final String FATHER = "father";
    static final String CHILD = "child";
    static final String GRANDMOTHER = "grandmother";
    static final List<String> EVERYBODY = List.of(CHILD, MOTHER, FATHER, GRANDMOTHER);

    PersonId the(String person) {
        return people.get(person);
    }

    ProfessionalId by(String role) {
        return professionals.get(role);
    }

    static String phoneOf(int number) {
        return "077009008%02d".formatted(number);
    }

    static String mailboxOf(String who, int number) {
        return who + "-twin" + number + "@family.example";
    }

    static String officeOf(String role, int number) {
        return role + "-twin" + number + "@sandbox.example";
    }

    /** What stands behind each id, so that ids can be compared by what they stand for. */
    Map<UUID, String> names() {
        var names = new LinkedHashMap<UUID, String>();
        people.forEach((name, id) -> names.put(id.value(), name));
        professionals.forEach((name, id) -> names.put(id.value(), name));
        return names;
    }
}
