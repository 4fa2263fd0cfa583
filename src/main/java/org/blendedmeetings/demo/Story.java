package org.blendedmeetings.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.preference.Preference;

/**
 * A meeting of today, as {@code demo/stories.txt} tells it.
 *
 * @param children how many brothers and sisters it is asked for together
 * @param bookIn   working days from today until it must be booked; negative when that is late
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
        Stage until) {

    /** How far a meeting is taken. */
    enum Stage {
        ASKED_FOR,
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
        /** Nobody answers, whoever asks. */
        NO_REPLY,
        CHAIR_DECLINES,
        ROOM_LOST,
        /** The chair has no time before the limit. */
        NO_SLOT,
        CALENDAR_DOWN
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
                        Stage.valueOf(row.text(8).toUpperCase(Locale.ROOT).replace('-', '_'))));
    }

    /**
     * What somebody says about taking part.
     *
     * @param wish set for those who say it, on their page or to the worker
     */
    record Said(How how, Preference wish) {
        enum How {
            ABSENT,
            WAITS,
            RING,
            UNSAFE,
            TOO_YOUNG,
            TOLD,
            ANSWERS
        }

        static final Said WAITS = new Said(How.WAITS, null);

        private static Said of(String text) {
            return switch (text) {
                case "" -> new Said(How.ABSENT, null);
                case "waits", "ring", "unsafe", "too-young" -> new Said(
                        How.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')), null);
                default -> text.startsWith("told ")
                        ? new Said(How.TOLD, Preference.valueOf(text.substring(5)))
                        : new Said(How.ANSWERS, Preference.valueOf(text));
            };
        }

        boolean present() {
            return how != How.ABSENT;
        }
    }
}
