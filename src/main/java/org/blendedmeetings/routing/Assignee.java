package org.blendedmeetings.routing;

import java.util.Locale;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.people.ProfessionalId;

/**
 * Whose work something is: a person where one is known, else everybody who holds a role for a line.
 *
 * @param person null where it is the group's
 * @param role   the role of the group (also set when a person is known)
 * @param line   null for roles that hold no line
 * @param label  as staff read it: "Conference chair", "IRO service manager"
 */
public record Assignee(ProfessionalId person, Role role, Line line, String label) {

    /** The label inside a sentence: "the conference chair", "the IRO". */
    public String inSentence() {
        return label.startsWith("IRO") ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
