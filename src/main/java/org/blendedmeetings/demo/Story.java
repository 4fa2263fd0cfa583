package org.blendedmeetings.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A meeting of today, as {@code demo/stories.txt} tells it.
 *
 * @param children how many brothers and sisters it is asked for together
 * @param bookIn   working days from today until it must be booked; negative when that is late
 * @param asked    how it is asked for
 */
record Story(
        String type,
        FamilyKind kind,
        int age,
        int children,
        int bookIn,
        Said child,
        Said mother,
        Said father,
        Stage until,
        Manner asked) {

    /** How far a meeting is taken. */
    enum Stage {
        ASKED_FOR,
        WITHDRAWN,
        DECIDING,
        /** The approver has asked the worker something. */
        QUESTION,
        TO_BOOK,
        BOOKED,
        /** Booked, and the professionals have answered. */
        REPLIED,
        /** Booked for the next quarter of an hour, so that there is an outcome to record. */
        SOON,
        HELD,
        ADJOURNED,
        /** Its time came, and it did not happen. */
        NOT_HELD,
        /** Nobody answers, whoever asks. */
        NO_REPLY,
        CHAIR_DECLINES,
        ROOM_LOST,
        /** The chair has no time before the limit. */
        NO_SLOT,
        CALENDAR_DOWN;

        /** Its outcome is recorded, once its time has come. */
        boolean recorded() {
            return this == HELD || this == ADJOURNED || this == NOT_HELD;
        }

        /** It takes time from the calendar, or the calendar itself, so the others are booked first. */
        boolean spoils() {
            return this == NO_SLOT || this == CALENDAR_DOWN;
        }
    }

    static List<Story> all() {
        return Table.named("stories").flatMap(Story::told).toList();
    }

    private static Stream<Story> told(Table.Row row) {
        return row.several(4, " ").stream()
                .map(bookIn -> new Story(
                        row.text(0),
                        FamilyKind.valueOf(row.text(1)),
                        row.number(2),
                        row.number(3),
                        Integer.parseInt(bookIn),
                        Said.of(row.text(5)),
                        Said.of(row.text(6)),
                        Said.of(row.text(7)),
                        Stage.valueOf(row.text(8).toUpperCase(Locale.ROOT).replace('-', '_')),
                        Manner.of(row.text(9))));
    }
}
