package org.blendedmeetings.booking;

import java.util.UUID;
import org.blendedmeetings.people.ProfessionalView;

/**
 * A professional without whom the meeting should not go ahead.
 *
 * @param title   "Independent Reviewing Officer"
 * @param mailbox by which the calendar finds them; null where we cannot see their calendar and somebody has to ask them
 */
public record MustCome(UUID professional, String name, String title, String mailbox) {

    static MustCome of(ProfessionalView professional) {
        return new MustCome(
                professional.id().value(),
                professional.name(),
                professional.title(),
                professional.internal() ? professional.email() : null);
    }

    public boolean calendarSeen() {
        return mailbox != null;
    }

    Resource resource() {
        return Resource.person(professional, name);
    }
}
