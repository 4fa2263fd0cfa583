package org.blendedmeetings.graph;

import com.microsoft.graph.models.DateTimeTimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.timescale.London;

/** Translates between moments and Graph's pair of local time and zone name. */
final class GraphTimes {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /** The Windows and Exchange names that a United Kingdom mailbox gives; IANA names need no table. */
    private static final Map<String, ZoneId> WINDOWS = Map.of(
            "GMT Standard Time", London.ZONE,
            "tzone://Microsoft/Utc", ZoneOffset.UTC,
            "Coordinated Universal Time", ZoneOffset.UTC);

    private GraphTimes() {}

    /** A new object each time: the SDK sends one that was sent before as empty. */
    static DateTimeTimeZone london(Instant moment) {
        DateTimeTimeZone time = new DateTimeTimeZone();
        time.setDateTime(London.timeOf(moment).format(TO_THE_SECOND));
        time.setTimeZone(London.ZONE.getId());
        return time;
    }

    /** The moment meant, or empty when the zone or time cannot be read: a guess would put a meeting at the wrong hour. */
    static Optional<Instant> moment(DateTimeTimeZone time) {
        if (time == null || time.getDateTime() == null || time.getTimeZone() == null) {
            return Optional.empty();
        }
        try {
            ZoneId known = WINDOWS.get(time.getTimeZone());
            ZoneId zone = known != null ? known : ZoneId.of(time.getTimeZone());
            return Optional.of(
                    LocalDateTime.parse(time.getDateTime()).atZone(zone).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** For calendarView, which takes a moment as text. */
    static String text(Instant moment) {
        return moment.toString();
    }
}
