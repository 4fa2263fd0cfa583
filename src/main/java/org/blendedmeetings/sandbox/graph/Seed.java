package org.blendedmeetings.sandbox.graph;

import java.util.List;

/** Mailboxes, rooms and taken times to start with; a list left out is empty, and seeding twice changes nothing. */
public record Seed(List<Person> mailboxes, List<Place> rooms, List<Busy> busy) {
    public Seed {
        mailboxes = mailboxes == null ? List.of() : mailboxes;
        rooms = rooms == null ? List.of() : rooms;
        busy = busy == null ? List.of() : busy;
    }

    /** Somebody's mailbox. */
    public record Person(String address, String name) {}

    /** A room's mailbox; a device left out is not there. */
    public record Place(
            String address,
            String name,
            String building,
            Integer capacity,
            Boolean isWheelChairAccessible,
            String displayDeviceName,
            String videoDeviceName,
            String audioDeviceName) {}

    /**
     * A time already taken in a calendar.
     *
     * @param start    local, such as {@code 2026-11-23T10:00:00}
     * @param timeZone Europe/London when left out
     * @param status   busy when left out; tentative, oof, workingElsewhere or free
     * @param subject  "Busy" when left out
     */
    public record Busy(String mailbox, String start, String end, String timeZone, String status, String subject) {}
}
