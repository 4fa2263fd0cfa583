package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.graph.Seed;
import org.blendedmeetings.sandbox.graph.Seed.Place;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.blendedmeetings.shared.RemoteFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphRoomsTest extends WithSandbox {
    private final MovableClock clock = new MovableClock(GraphAdapter.NOW);
    private GraphRooms rooms;

    @BeforeEach
    void point() {
        rooms = GraphAdapter.at(server.graphUrl()).rooms(clock);
    }

    @Test
    void a_room_is_fit_for_people_on_a_screen_only_with_display_camera_and_microphone() {
        add(new Place("willow@sandbox.example", "Willow", "Hart House", 12, true, "TV", "Camera", "Bar"));
        add(new Place("ash@sandbox.example", "Ash", "Hart House", 6, false, "TV", null, null));

        assertThat(rooms.rooms())
                .containsExactlyInAnyOrder(
                        new Room("willow@sandbox.example", "Willow", "Hart House", 12, true, true),
                        new Room("ash@sandbox.example", "Ash", "Hart House", 6, false, false));
    }

    @Test
    void a_long_list_is_read_to_its_end() {
        IntStream.range(0, 130).forEach(i -> add(room("room" + i)));

        assertThat(rooms.rooms()).hasSize(130);
    }

    @Test
    void the_list_is_kept_for_some_minutes() {
        add(room("one"));
        rooms.rooms();
        add(room("two"));

        assertThat(rooms.rooms()).hasSize(1);
        clock.setTo(GraphAdapter.NOW.plus(Duration.ofMinutes(5)));
        assertThat(rooms.rooms()).hasSize(2);
    }

    @Test
    void while_the_calendar_is_away_the_last_list_stays_in_use() {
        add(room("one"));
        rooms.rooms();
        clock.setTo(GraphAdapter.NOW.plus(Duration.ofMinutes(5)));
        sandbox.faults().next(Operation.LIST_ROOMS, Fault.lost());

        assertThat(rooms.rooms()).hasSize(1);
    }

    @Test
    void without_a_list_there_is_a_fault_and_not_an_empty_list() {
        sandbox.faults().next(Operation.LIST_ROOMS, Fault.lost());
        sandbox.faults().next(Operation.LIST_ROOMS, Fault.lost());

        assertThatThrownBy(() -> rooms.rooms()).isInstanceOf(RemoteFault.class);
    }

    private void add(Place place) {
        sandbox.seed(new Seed(null, List.of(place), null));
    }

    private static Place room(String name) {
        return new Place(name + "@sandbox.example", name, "Hart House", 6, true, null, null, null);
    }
}
