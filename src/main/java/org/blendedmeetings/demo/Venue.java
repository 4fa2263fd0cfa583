package org.blendedmeetings.demo;

import java.util.List;

/**
 * A room as the calendar describes it; what is null the calendar does not say.
 *
 * @param stepFree   null where nobody said
 * @param screen     null for none, likewise the other two devices
 */
record Venue(
        String mailbox,
        String name,
        String building,
        int seats,
        Boolean stepFree,
        String screen,
        String camera,
        String microphone) {

    static List<Venue> all() {
        return Table.named("rooms").map(Venue::of).toList();
    }

    private static Venue of(Table.Row row) {
        return new Venue(
                row.text(0) + "@sandbox.example",
                row.text(1),
                row.text(2),
                row.number(3),
                row.has(4) ? row.text(4).equals("yes") : null,
                orNull(row, 5),
                orNull(row, 6),
                orNull(row, 7));
    }

    private static String orNull(Table.Row row, int column) {
        return row.has(column) ? row.text(column) : null;
    }
}
