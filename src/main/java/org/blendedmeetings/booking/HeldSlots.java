package org.blendedmeetings.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.booking.Availability.Busy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The quarters of an hour that confirmed bookings hold, one row each under a unique key, so that two bookings can never
 * hold one room or one person at the same time whatever the calendar says, and whoever confirms first wins.
 */
@Component
class HeldSlots {
    private static final long QUARTER = Duration.ofMinutes(15).toSeconds();

    private final JdbcClient jdbc;

    HeldSlots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds them; a key that exists already is a {@code DataIntegrityViolationException} and the end of the transaction. */
    void hold(BookingId booking, Collection<Resource> resources, Instant from, Instant to) {
        // always in the same order, so that two who confirm at once wait for one another instead of each holding what
        // the other wants
        var sorted =
                resources.stream().sorted(Comparator.comparing(Resource::key)).toList();
        for (var resource : sorted) {
            for (var quarter : quarters(from, to)) {
                jdbc.sql("insert into booked_slot (resource, quarter, booking_id) values (?, ?, ?)")
                        .params(resource.key(), quarter, booking.value())
                        .update();
            }
        }
    }

    void release(BookingId booking) {
        jdbc.sql("delete from booked_slot where booking_id = ?")
                .param(booking.value())
                .update();
    }

    /** What we hold of these resources in that time, by resource key. */
    Map<String, List<Busy>> busy(Collection<Resource> resources, Instant from, Instant to) {
        if (resources.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select resource, quarter from booked_slot where resource in (:keys) and quarter >= :from and"
                        + " quarter < :to order by resource, quarter")
                .param("keys", resources.stream().map(Resource::key).toList())
                .param("from", utc(floor(from)))
                .param("to", utc(to))
                .query((row, number) -> Map.entry(row.getString(1), busy(row.getObject(2, LocalDateTime.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static List<LocalDateTime> quarters(Instant from, Instant to) {
        var quarters = new ArrayList<LocalDateTime>();
        for (var at = floor(from); at.isBefore(to); at = at.plusSeconds(QUARTER)) {
            quarters.add(utc(at));
        }
        return quarters;
    }

    private static Busy busy(LocalDateTime quarter) {
        var from = quarter.toInstant(ZoneOffset.UTC);
        return new Busy(from, from.plusSeconds(QUARTER));
    }

    private static Instant floor(Instant moment) {
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), QUARTER) * QUARTER);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
