package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.junit.jupiter.api.Test;

class RoomNeedTest {
    private static final Room PLAIN = new Room("elm@rooms.example", "Elm 1", "Elm House", 8, false, false);
    private static final Room STUDIO = new Room("studio@rooms.example", "Studio", "Elm House", 8, true, true);

    @Test
    void a_room_with_a_seat_for_everybody_suits() {
        assertThat(new RoomNeed(8, false, false).suits(PLAIN)).isTrue();
        assertThat(new RoomNeed(9, false, false).suits(PLAIN)).isFalse();
    }

    @Test
    void whoever_joins_from_elsewhere_needs_screen_camera_and_microphone() {
        assertThat(new RoomNeed(4, true, false).suits(PLAIN)).isFalse();
        assertThat(new RoomNeed(4, true, false).suits(STUDIO)).isTrue();
    }

    @Test
    void steps_keep_out_who_needs_to_come_without() {
        assertThat(new RoomNeed(4, false, true).suits(PLAIN)).isFalse();
        assertThat(new RoomNeed(4, false, true).suits(STUDIO)).isTrue();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        assertThat(new RoomNeed(9, true, true).whyNot(PLAIN))
                .contains("Elm 1 does not suit: it has 8 seats and 9 people come; it has no screen, camera and"
                        + " microphone for those who join from elsewhere; it cannot be reached without steps.");
    }

    @Test
    void what_is_asked_can_be_read() {
        assertThat(new RoomNeed(6, true, true).words()).isEqualTo("6 seats, screen and camera, step-free");
        assertThat(new RoomNeed(1, false, false).words()).isEqualTo("1 seat");
    }
}
