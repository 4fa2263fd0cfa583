package org.blendedmeetings.policy.web;

import java.util.List;

/**
 * Somebody of the family in a case that is tried.
 *
 * @param id       ours: "Person A"
 * @param also     what else is known: EASY_READ, VIOLENCE, NO_CAMERA
 * @param obstacle what stands in the way of their wish, or empty
 */
record TryPerson(
        String id,
        String role,
        String age,
        String preference,
        String privateSpace,
        String digitalAccess,
        String interpreter,
        String neededFormat,
        String household,
        String obstacle,
        List<String> also) {

    static final String EASY_READ = "EASY_READ";
    static final String VIOLENCE = "VIOLENCE";
    static final String NO_CAMERA = "NO_CAMERA";

    TryPerson {
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** Of whom nothing is known. */
    static TryPerson called(String id) {
        return new TryPerson(id, "", "", "NOT_ASKED", "UNKNOWN", "UNKNOWN", "UNKNOWN", "", "", "", List.of());
    }

    boolean is(String known) {
        return also.contains(known);
    }
}
