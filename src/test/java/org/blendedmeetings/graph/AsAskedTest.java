package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.blendedmeetings.graph.NewEventBuilder.anEvent;

import java.time.Instant;
import org.blendedmeetings.CannedServer;
import org.blendedmeetings.shared.RemoteFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A summer meeting at 10:00 in London, which is 09:00 UTC, and calendars that say so in their own way or get it wrong. */
class AsAskedTest {
    private static final Instant TEN_IN_LONDON = Instant.parse("2027-07-01T09:00:00Z");

    private final CannedServer server = new CannedServer();
    private final GraphCalendar calendar =
            GraphAdapter.at(server.url() + "/v1.0").calendar();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-01T09, UTC",
        "2027-07-01T10, Europe/London",
        "2027-07-01T10, GMT Standard Time",
        "2027-07-01T09, tzone://Microsoft/Utc",
        "2027-07-01T05, America/New_York"
    })
    void the_same_moment_in_any_zone_we_can_read_is_as_asked(String hour, String zone) {
        server.thenJson(201, event(hour, zone, true, "private"));

        assertThat(create().eventId()).isEqualTo("AAMk=");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-07-01T10, UTC",
        "2027-07-01T09, GMT Standard Time",
        "2027-07-01T10, Romance Standard Time",
        "2027-07-01T10, ''",
        "nonsense, UTC"
    })
    void another_moment_or_a_zone_we_cannot_read_reaches_a_person(String hour, String zone) {
        server.thenJson(201, event(hour, zone, true, "private"));

        RemoteFault fault = catchThrowableOfType(RemoteFault.class, this::create);

        assertThat(fault.kind()).isEqualTo(RemoteFault.Kind.REFUSED);
        assertThat(fault.code()).isEqualTo("TimesDiffer");
    }

    @ParameterizedTest
    @CsvSource({"false, private", "true, normal"})
    void an_event_that_shows_who_is_invited_reaches_a_person(boolean hidden, String sensitivity) {
        server.thenJson(201, event("2027-07-01T09", "UTC", hidden, sensitivity));

        assertThat(catchThrowableOfType(RemoteFault.class, this::create).code()).isEqualTo("NotPrivate");
    }

    @Test
    void an_event_found_again_at_another_time_reaches_a_person_too() {
        server.thenJson(200, "{\"value\": [" + event("2027-07-01T10", "UTC", true, "private") + "]}");

        assertThat(catchThrowableOfType(RemoteFault.class, () -> calendar.find("key", TEN_IN_LONDON))
                        .code())
                .isEqualTo("TimesDiffer");
    }

    private org.blendedmeetings.invitation.CalendarGateway.Created create() {
        return calendar.create(anEvent().at(TEN_IN_LONDON).build());
    }

    private static String event(String hour, String zone, boolean hidden, String sensitivity) {
        String end = hour.startsWith("2027") ? hour.substring(0, 11) + plusOne(hour.substring(11)) : hour;
        return """
                {"id": "AAMk=", "hideAttendees": %s, "sensitivity": "%s",
                 "start": {"dateTime": "%s:00:00.0000000", "timeZone": "%s"},
                 "end": {"dateTime": "%s:00:00.0000000", "timeZone": "%s"}}"""
                .formatted(hidden, sensitivity, hour, zone, end, zone);
    }

    private static String plusOne(String hour) {
        return "%02d".formatted(Integer.parseInt(hour) + 1);
    }
}
