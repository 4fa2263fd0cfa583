package org.blendedmeetings.access;

import java.util.Set;
import java.util.UUID;

/**
 * A demo person of the local profile, who signs in with one click.
 *
 * @param professional their id in the directory of professionals
 * @param lines        the lines they hold as manager or service manager
 * @param safetyDuty   may see why people are kept apart
 * @param description  what they do, in half a sentence for the sign-in page
 */
public record LocalPerson(
        UUID professional, String name, Set<Role> roles, Set<Line> lines, boolean safetyDuty, String description) {

    SignedIn signedIn() {
        return new SignedIn(professional, name, roles, lines, safetyDuty);
    }
}
