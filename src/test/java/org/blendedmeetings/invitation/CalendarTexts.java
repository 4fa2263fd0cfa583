package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;

/** What stands in the calendar items of families, for tests that read it; what is filled in is as short as can be. */
public final class CalendarTexts {
    private static final Instant THEN = Instant.parse("2026-12-04T10:00:00Z");

    private CalendarTexts() {}

    public static Stream<String> all() {
        return Stream.of(
                EventWords.subject("Sam"),
                body(AttendanceMode.VIDEO, null, "https://teams.example/one"),
                body(AttendanceMode.ROOM, "Hub", null),
                body(AttendanceMode.PHONE, null, null),
                NeutralWords.place("Refuge", null));
    }

    private static String body(AttendanceMode mode, String place, String link) {
        return EventWords.forFamily("Sam", THEN, THEN.plusSeconds(3600), mode, place, link, "Sam");
    }
}
