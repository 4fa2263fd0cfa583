package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.booking.SlotQuestions.at;
import static org.blendedmeetings.booking.SlotQuestions.busy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.booking.Availability.CalendarUnavailable;
import org.blendedmeetings.booking.RoomCatalogue.Room;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look at the diaries at the moment of confirming. */
class CheckingSlotsTest {
    private static final Instant TEN = at(12, 3, 10, 0);
    private static final Room ROOM = SlotQuestions.room("Elm 1", 8, true);
    private static final MustCome CHAIR = new MustCome(Ids.next(), "Ada Chair", "Chair", "Ada@council.example");
    private static final MustCome SCHOOL = new MustCome(Ids.next(), "Cat School", "Head teacher", null);

    private final Availability availability = mock(Availability.class);
    private final HeldSlots held = mock(HeldSlots.class);
    private final CheckingSlots checking = new CheckingSlots(new Diaries(availability, held));

    @BeforeEach
    void nothingIsInTheWay() {
        when(held.busy(any(), any(), any())).thenReturn(Map.of());
        calendarSays(Map.of());
    }

    @Test
    void a_free_time_passes_and_is_known_to_be_checked() {
        assertThat(check(false)).isFalse();
        assertThat(check(true)).isFalse();
    }

    @Test
    void a_chair_who_is_busy_meanwhile_is_named_and_nothing_was_sent() {
        calendarSays(Map.of("ada@council.example", List.of(busy(12, 3, 10, 11))));

        assertThatThrownBy(() -> check(false))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "This time is no longer free: Ada Chair is busy then. Nothing was booked and nothing was sent."
                                + " Choose another time.");
    }

    @Test
    void a_room_taken_meanwhile_is_named_too() {
        calendarSays(Map.of(
                "ADA@council.example", List.of(busy(12, 3, 9, 12)), ROOM.mailbox(), List.of(busy(12, 3, 9, 12))));

        assertThatThrownBy(() -> check(false)).hasMessageContaining("Ada Chair, Elm 1 are busy then");
    }

    @Test
    void what_we_hold_ourselves_counts_before_the_calendar_knows_of_it() {
        when(held.busy(any(), any(), any())).thenReturn(Map.of(SCHOOL.resource().key(), List.of(busy(12, 3, 10, 11))));

        assertThatThrownBy(() -> check(false)).hasMessageContaining("Cat School is busy then");
    }

    @Test
    void a_calendar_that_is_away_stops_the_booking_unless_somebody_chose_to_book_without_it() {
        when(availability.busy(any(), any(), any())).thenThrow(new CalendarUnavailable("away", null));

        assertThatThrownBy(() -> check(false))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("cannot be asked")
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("withoutChecking");
        assertThat(check(true)).isTrue();
    }

    @Test
    void booking_without_the_calendar_still_keeps_to_what_we_hold() {
        when(availability.busy(any(), any(), any())).thenThrow(new CalendarUnavailable("away", null));
        when(held.busy(any(), any(), any())).thenReturn(Map.of(CHAIR.resource().key(), List.of(busy(12, 3, 10, 11))));

        assertThatThrownBy(() -> check(true)).hasMessageContaining("Ada Chair is busy then");
    }

    @Test
    void ticking_the_box_does_not_book_over_a_calendar_that_answers() {
        calendarSays(Map.of("ada@council.example", List.of(busy(12, 3, 10, 11))));

        assertThatThrownBy(() -> check(true)).isInstanceOf(Refused.class);
    }

    private boolean check(boolean withoutChecking) {
        var needs = Needs.of(
                        ABookable.meeting("ICPC").child(AttendanceMode.ROOM).view())
                .person(CHAIR)
                .person(SCHOOL)
                .needs();
        return checking.check(needs, ROOM, TEN, withoutChecking);
    }

    private void calendarSays(Map<String, List<Busy>> busy) {
        when(availability.busy(any(), any(), any())).thenReturn(busy);
    }
}
