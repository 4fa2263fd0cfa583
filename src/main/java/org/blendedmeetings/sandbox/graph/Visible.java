package org.blendedmeetings.sandbox.graph;

import java.util.List;

/** Which attendees a reader of an event sees: with {@code hideAttendees} only the organiser sees more than themselves. */
final class Visible {
    private Visible() {}

    static List<Attendee> attendees(StoredEvent event, String reader) {
        boolean hidden = event.properties().path("hideAttendees").asBoolean(false);
        if (!hidden || event.mailbox().equalsIgnoreCase(reader)) {
            return event.attendees();
        }
        return event.attendees().stream()
                .filter(attendee -> attendee.is(reader))
                .toList();
    }
}
