package org.blendedmeetings.booking;

import java.util.UUID;

/**
 * A professional without whom the meeting should not go ahead.
 *
 * @param title   "Independent Reviewing Officer"
 * @param mailbox by which the calendar finds them; null where we cannot see their calendar and somebody has to ask them
 */
public record MustCome(UUID professional, String name, String title, String mailbox) {

    public boolean calendarSeen() {
        return mailbox != null;
    }

    Resource resource() {
        return Resource.person(professional, name);
    }
}
