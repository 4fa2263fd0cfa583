package org.blendedmeetings.invitation;

import jakarta.persistence.Embeddable;

/**
 * What the calendar has of an invitation; empty for messages.
 *
 * @param online somebody joins by screen, so a link is wanted
 * @param moved  the calendar holds it at another time than was asked
 */
@Embeddable
record CalendarEntry(boolean online, String eventId, String joinLink, boolean moved) {
    static final CalendarEntry NONE = new CalendarEntry(false, null, null, false);

    static CalendarEntry wanted(boolean online) {
        return new CalendarEntry(online, null, null, false);
    }

    CalendarEntry created(CalendarGateway.Created event) {
        return new CalendarEntry(online, event.eventId(), event.joinLink(), moved);
    }

    CalendarEntry linked(String link) {
        return new CalendarEntry(online, eventId, link, moved);
    }

    CalendarEntry moved(boolean elsewhere) {
        return new CalendarEntry(online, eventId, joinLink, elsewhere);
    }

    boolean linkMissing() {
        return online && joinLink == null;
    }
}
