package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.booking.SlotQuestions.MONDAY;
import static org.blendedmeetings.booking.SlotQuestions.at;

import java.time.Duration;
import java.util.List;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

class BookingTest {
    private static final List<SessionTime> TWO = List.of(
            new SessionTime(1, at(12, 3, 10, 0), at(12, 3, 11, 0)),
            new SessionTime(2, at(12, 3, 11, 15), at(12, 3, 12, 15)));

    private final Booking booking = Booking.open(new MeetingId(Ids.next()));

    @Test
    void it_waits_until_it_is_confirmed() {
        assertThat(booking.waiting()).isTrue();
        assertThat(booking.view().confirmed()).isFalse();
        assertThat(booking.view().sessions()).isEmpty();
    }

    @Test
    void confirmed_it_has_the_times_of_its_sessions_and_its_room() {
        confirm();

        var view = booking.view();
        assertThat(view.confirmed()).isTrue();
        assertThat(view.start()).isEqualTo(at(12, 3, 10, 0));
        assertThat(view.end()).isEqualTo(at(12, 3, 12, 15));
        assertThat(view.session(2)).contains(TWO.get(1));
        assertThat(view.session(3)).isEmpty();
        assertThat(view.roomName()).isEqualTo("Elm 1");
        assertThat(view.preMeet()).hasMinutes(30);
    }

    @Test
    void it_is_confirmed_once() {
        confirm();

        assertThatThrownBy(this::confirm).isInstanceOf(Refused.class);
    }

    @Test
    void released_it_can_be_neither_confirmed_nor_released_again() {
        booking.release();

        assertThat(booking.waiting()).isFalse();
        assertThatThrownBy(this::confirm).isInstanceOf(Refused.class);
        assertThatThrownBy(booking::release).isInstanceOf(Refused.class);
    }

    private void confirm() {
        booking.confirm(TWO, Duration.ofMinutes(30), SlotQuestions.room("Elm 1", 8, true), Ids.next(), MONDAY);
    }
}
