package org.blendedmeetings.people.web;

import org.blendedmeetings.people.NewProfessional;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * A professional who joins a child's circle.
 *
 * @param email known already, or the rest is filled in
 * @param title as families read it
 */
record CircleForm(
        String email, ProfessionalRole role, String name, String title, String phone, String agency, Boolean ours) {

    CircleForm {
        ours = Boolean.TRUE.equals(ours);
    }

    static CircleForm empty() {
        return new CircleForm(null, null, null, null, null, null, false);
    }

    boolean describesSomebody() {
        return name != null && !name.isBlank();
    }

    NewProfessional given() {
        return new NewProfessional(name, title, email, phone, agency, null, ours);
    }
}
