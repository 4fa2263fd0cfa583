package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.from;
import static org.blendedmeetings.sandbox.Events.inRoom;
import static org.blendedmeetings.sandbox.Events.read;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ResponseType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomsTest extends WithSandbox {
    private static final String ROOM = "room-1@sandbox.example";

    @BeforeEach
    void seed() {
        sandbox.seed(new Seed(
                List.of(),
                List.of(new Seed.Place(ROOM, "Room 1", "Civic Centre", 10, true, "Screen", "Camera", null)),
                List.of(new Seed.Busy(ROOM, "2026-11-24T12:00:00", "2026-11-24T13:00:00", null, null, null))));
    }

    @Test
    void rooms_are_listed_with_what_they_have() {
        assertThat(graph.places().graphRoom().get().getValue()).singleElement().satisfies(room -> {
            assertThat(room.getEmailAddress()).isEqualTo(ROOM);
            assertThat(room.getDisplayName()).isEqualTo("Room 1");
            assertThat(room.getBuilding()).isEqualTo("Civic Centre");
            assertThat(room.getCapacity()).isEqualTo(10);
            assertThat(room.getIsWheelChairAccessible()).isTrue();
            assertThat(room.getVideoDeviceName()).isEqualTo("Camera");
            assertThat(room.getAudioDeviceName()).isNull();
        });
    }

    @Test
    void the_documented_spelling_of_the_path_works_too() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.graphUrl() + "/places/microsoft.graph.room"))
                .header("Authorization", "Bearer " + SandboxAccess.BEARER)
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .body())
                .contains(ROOM);
    }

    @Test
    void a_free_room_accepts_and_one_that_is_taken_declines() {
        String first = create(graph, inRoom(tomorrowAtTen(), ROOM)).getId();
        String second = create(graph, inRoom(tomorrowAtTen(), ROOM)).getId();
        String overLunch = create(graph, inRoom(from("2026-11-24T12:30:00", "2026-11-24T13:30:00"), ROOM))
                .getId();

        assertThat(answer(second)).isEqualTo(ResponseType.Declined);
        assertThat(answer(first)).isEqualTo(ResponseType.Accepted);
        assertThat(answer(overLunch)).isEqualTo(ResponseType.Declined);
    }

    @Test
    void both_bookings_succeed_because_the_calendar_does_not_prevent_it() {
        assertThat(create(graph, inRoom(tomorrowAtTen(), ROOM)).getId()).isNotBlank();
        assertThat(create(graph, inRoom(tomorrowAtTen(), ROOM)).getId()).isNotBlank();
    }

    @Test
    void a_room_answers_after_the_event_is_made_and_later_if_told_to() {
        Event created = create(graph, inRoom(tomorrowAtTen(), ROOM));
        assertThat(created.getAttendees().get(0).getStatus().getResponse()).isEqualTo(ResponseType.None);

        sandbox.switches().setRoomsAnswerAfterReads(1);
        String slow = create(graph, inRoom(from("2026-11-26T10:00:00", "2026-11-26T11:00:00"), ROOM))
                .getId();
        assertThat(answer(slow)).isEqualTo(ResponseType.None);
        assertThat(answer(slow)).isEqualTo(ResponseType.Accepted);
    }

    @Test
    void rooms_can_be_told_to_decline_or_to_say_nothing() {
        sandbox.switches().setRoomAnswer(Switches.RoomAnswer.DECLINE);
        String declined = create(graph, inRoom(tomorrowAtTen(), ROOM)).getId();
        sandbox.switches().setRoomAnswer(Switches.RoomAnswer.SILENT);
        String silent = create(graph, inRoom(tomorrowAtTen(), ROOM)).getId();

        assertThat(answer(declined)).isEqualTo(ResponseType.Declined);
        assertThat(answer(silent)).isEqualTo(ResponseType.None);
    }

    private ResponseType answer(String event) {
        return read(graph, event).getAttendees().get(0).getStatus().getResponse();
    }
}
