package org.blendedmeetings.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.invitation.CalendarGateway.Attendee;
import org.blendedmeetings.invitation.CalendarGateway.NewEvent;

/** An event a test asks for; only what the test is about is said. */
final class NewEventBuilder {
    static final Instant START = Instant.parse("2026-12-01T10:00:00Z");

    private String key = "0198a000-0000-7000-8000-000000000001";
    private Instant start = START;
    private boolean online;
    private String roomMailbox;
    private String roomName;
    private final List<Attendee> attendees = new ArrayList<>();

    static NewEventBuilder anEvent() {
        return new NewEventBuilder();
    }

    NewEventBuilder key(String key) {
        this.key = key;
        return this;
    }

    NewEventBuilder at(Instant start) {
        this.start = start;
        return this;
    }

    NewEventBuilder online() {
        this.online = true;
        return this;
    }

    NewEventBuilder inRoom(String mailbox, String name) {
        this.roomMailbox = mailbox;
        this.roomName = name;
        return this;
    }

    NewEventBuilder with(String address, boolean required) {
        attendees.add(new Attendee(address, "Ada Quill", required));
        return this;
    }

    NewEvent build() {
        return new NewEvent(
                key,
                "Meeting - ref 7F3KQX",
                "Details are in the case system.",
                start,
                start.plusSeconds(3600),
                online,
                roomMailbox,
                roomName,
                List.copyOf(attendees));
    }
}
