package org.blendedmeetings.invitation;

import java.time.Duration;
import java.time.Instant;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.meeting.AttendanceMode;

/**
 * The words of calendar events. They may be read on a shared screen, by a delegate or in a lock-screen notice, so nothing of
 * domain 9.1's list stands in them: no name but the reader's first, no reason, no agency, no kind of meeting.
 */
final class EventWords {
    private EventWords() {}

    static String subject(String reference) {
        return "Meeting - ref " + reference;
    }

    /** @param preMeet kept at the start for the chair; the others come after it */
    static String forProfessionals(String reference, Instant start, Instant end, Duration preMeet) {
        var later = preMeet.isZero()
                ? ""
                : "\nPlease come or join at " + Times.time(start.plus(preMeet))
                        + "; the time before is kept for the chair.";
        return "Ref " + reference + "\n" + when(start, end) + later + "\nDetails are in the case system.";
    }

    /** @param place where they come to a room, else null; {@code link} likewise where they join by screen */
    static String forFamily(
            String firstName,
            Instant start,
            Instant end,
            AttendanceMode mode,
            String place,
            String link,
            String phone) {
        return "Hello " + firstName + ",\n" + when(start, end) + how(mode, place, link)
                + "\nIf anything is unclear or does not suit you, ring " + phone + ".";
    }

    private static String how(AttendanceMode mode, String place, String link) {
        if (link != null) {
            return "\nTo join on a screen: " + link;
        }
        if (mode == AttendanceMode.PHONE) {
            return "\nYou take part by phone.";
        }
        return place == null ? "" : "\nWhere: " + place;
    }

    private static String when(Instant start, Instant end) {
        return Times.moment(start) + " to " + Times.time(end) + " (London time)";
    }
}
