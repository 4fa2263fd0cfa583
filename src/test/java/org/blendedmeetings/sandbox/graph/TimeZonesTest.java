package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.from;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.odataerrors.ODataError;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class TimeZonesTest extends WithSandbox {

    @Test
    void an_answer_is_in_utc_with_seven_digits() {
        Event created = create(graph, from("2026-07-01T10:00:00", "2026-07-01T11:00:00"));

        assertThat(created.getStart().getDateTime()).isEqualTo("2026-07-01T09:00:00.0000000");
        assertThat(created.getStart().getTimeZone()).isEqualTo("UTC");
        assertThat(created.getOriginalStartTimeZone()).isEqualTo("GMT Standard Time");
    }

    @Test
    void london_goes_by_either_name_winter_and_summer() {
        String id = create(graph, from("2026-07-01T10:00:00", "2026-12-01T11:00:00"))
                .getId();

        for (String zone : new String[] {"GMT Standard Time", "Europe/London"}) {
            Event read = read(id, zone);
            assertThat(read.getStart().getTimeZone()).isEqualTo(zone);
            assertThat(read.getStart().getDateTime()).isEqualTo("2026-07-01T10:00:00.0000000");
            assertThat(read.getEnd().getDateTime()).isEqualTo("2026-12-01T11:00:00.0000000");
        }
    }

    @Test
    void a_zone_can_be_named_the_windows_way_in_an_event_too() {
        Event event = from("2026-07-01T10:00:00", "2026-07-01T11:00:00");
        event.getStart().setTimeZone("GMT Standard Time");

        assertThat(create(graph, event).getStart().getDateTime()).isEqualTo("2026-07-01T09:00:00.0000000");
    }

    @Test
    void an_unknown_zone_is_refused() {
        Event event = from("2026-07-01T10:00:00", "2026-07-01T11:00:00");
        event.getStart().setTimeZone("Narnia Standard Time");

        assertThatThrownBy(() -> create(graph, event)).isInstanceOfSatisfying(ODataError.class, error -> assertThat(
                        error.getError().getCode())
                .isEqualTo("TimeZoneNotSupportedException"));
    }

    @Test
    void two_preferences_are_heeded_together() {
        String id = create(graph, from("2026-07-01T10:00:00", "2026-07-01T11:00:00"))
                .getId();

        assertThat(read(id, "Europe/London").getId()).isEqualTo(id);
    }

    @Test
    void an_event_cannot_end_before_it_starts() {
        assertThatThrownBy(() -> create(graph, from("2026-07-01T11:00:00", "2026-07-01T10:00:00")))
                .isInstanceOf(ODataError.class);
    }

    private Event read(String id, String zone) {
        return graph.users()
                .byUserId(SandboxAccess.ORGANISER)
                .events()
                .byEventId(id)
                .get(request -> {
                    request.headers.add("Prefer", "IdType=\"ImmutableId\"");
                    request.headers.add("Prefer", "outlook.timezone=\"" + zone + "\"");
                });
    }
}
