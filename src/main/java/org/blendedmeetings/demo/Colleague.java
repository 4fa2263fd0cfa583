package org.blendedmeetings.demo;

import java.util.Locale;
import java.util.Set;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalRole;

/**
 * An invented professional.
 *
 * @param title    as families read it
 * @param agency   whom they work for
 * @param internal of the council, with a calendar we can see
 * @param manager  their manager's e-mail address, or null
 * @param work     in what capacity they come to meetings, or null
 * @param access   what they may do here; null for partner agencies, who do not sign in
 */
record Colleague(
        String name,
        String title,
        String phone,
        String agency,
        boolean internal,
        String manager,
        ProfessionalRole work,
        Access access) {

    /**
     * What somebody may do here.
     *
     * @param featured    among the first on the sign-in page
     * @param description what they do, in half a sentence for that page
     */
    record Access(Set<Role> roles, Set<Line> lines, boolean safetyDuty, boolean featured, String description) {}

    /** Where the sandbox shows what they are sent. */
    String email() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@sandbox.example";
    }

    boolean signsIn() {
        return access != null;
    }
}
