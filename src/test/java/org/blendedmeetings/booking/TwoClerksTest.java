package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.booking.SlotQuestions.at;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;

/** Whatever two clerks do in the same second, a room and a person are in one place: the database sees to it. */
@BlendedTest
class TwoClerksTest {
    @Autowired
    StoredBookings bookings;

    @Autowired
    HeldSlots slots;

    @Autowired
    Attempts attempts;

    @Autowired
    Bookings open;

    private final Resource room = Resource.room("Elm-" + Ids.next() + "@rooms.example", "Elm");
    private final Resource chair = Resource.person(Ids.next(), "Ada Chair");
    private final Resource otherChair = Resource.person(Ids.next(), "Ben Chair");

    @Test
    void of_two_who_confirm_one_room_at_once_one_wins() throws Exception {
        assertThat(atOnce(
                        () -> hold(List.of(room, chair), at(12, 3, 10, 0), at(12, 3, 11, 0)),
                        () -> hold(List.of(otherChair, room), at(12, 3, 10, 45), at(12, 3, 11, 45))))
                .containsExactlyInAnyOrder(true, false);

        assertThat(slots.busy(List.of(room), at(12, 3, 0, 0), at(12, 4, 0, 0)).get(room.key()))
                .hasSize(4);
    }

    @Test
    void of_many_who_confirm_one_chair_at_once_one_wins() throws Exception {
        List<Callable<Boolean>> clerks = IntStream.range(0, 6)
                .<Callable<Boolean>>mapToObj(clerk -> () -> hold(
                        List.of(chair, Resource.room("room-" + clerk + chair.key(), "Room")),
                        at(12, 7, 10, 0).plusSeconds(900L * clerk),
                        at(12, 7, 12, 0).plusSeconds(900L * clerk)))
                .toList();

        assertThat(atOnce(clerks)).containsOnlyOnce(true);
    }

    @Test
    void one_after_the_other_both_have_the_room() {
        assertThat(hold(List.of(room), at(12, 3, 10, 0), at(12, 3, 11, 0))).isTrue();
        assertThat(hold(List.of(room), at(12, 3, 11, 0), at(12, 3, 12, 0))).isTrue();
    }

    @Test
    void the_case_of_an_address_makes_no_second_room() {
        var shouted = Resource.room(room.key().substring("room:".length()).toUpperCase(), "ELM");

        assertThat(hold(List.of(room), at(12, 3, 10, 0), at(12, 3, 11, 0))).isTrue();
        assertThat(hold(List.of(shouted), at(12, 3, 10, 30), at(12, 3, 11, 0))).isFalse();
    }

    @Test
    void what_is_released_can_be_held_again() {
        var booking = row();
        attempts.inTransaction(() -> slots.hold(booking, List.of(room), at(12, 3, 10, 0), at(12, 3, 11, 0)));
        attempts.inTransaction(() -> slots.release(booking));

        assertThat(hold(List.of(room), at(12, 3, 10, 0), at(12, 3, 11, 0))).isTrue();
    }

    @Test
    void a_meeting_has_one_standing_booking() {
        var meeting = new MeetingId(Ids.next());
        var first = open.open(meeting);

        assertThat(open.open(meeting)).isEqualTo(first);
        assertThatThrownBy(() -> bookings.saveAndFlush(Booking.open(meeting)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(open.ofMeeting(meeting)).map(BookingView::id).contains(first);
    }

    @Test
    void a_confirmed_booking_is_read_back_with_its_sessions() {
        var booking = Booking.open(new MeetingId(Ids.next()));
        var times = List.of(
                new SessionTime(1, at(12, 3, 10, 0), at(12, 3, 11, 0)),
                new SessionTime(2, at(12, 3, 11, 15), at(12, 3, 12, 15)));
        booking.confirm(
                times,
                java.time.Duration.ofMinutes(20),
                SlotQuestions.room("Elm 1", 8, true),
                Ids.next(),
                SlotQuestions.MONDAY);
        bookings.saveAndFlush(booking);

        assertThat(open.get(booking.id())).isEqualTo(booking.view());
    }

    @Test
    void opened_again_after_it_did_not_happen_the_first_time_and_place_are_given_back() {
        var meeting = new MeetingId(Ids.next());
        var first = Booking.open(meeting);
        first.confirm(
                List.of(new SessionTime(1, at(12, 3, 10, 0), at(12, 3, 11, 0))),
                java.time.Duration.ZERO,
                null,
                Ids.next(),
                SlotQuestions.MONDAY);
        bookings.saveAndFlush(first);
        attempts.inTransaction(() -> slots.hold(first.id(), List.of(chair), at(12, 3, 10, 0), at(12, 3, 11, 0)));

        var second = open.open(meeting);

        assertThat(second).isNotEqualTo(first.id());
        assertThat(slots.busy(List.of(chair), at(12, 3, 0, 0), at(12, 4, 0, 0))).isEmpty();
    }

    private boolean hold(List<Resource> resources, Instant from, Instant to) {
        var booking = row();
        try {
            attempts.inTransaction(() -> slots.hold(booking, resources, from, to));
            return true;
        } catch (DataAccessException taken) {
            return false;
        }
    }

    private BookingId row() {
        return bookings.saveAndFlush(Booking.open(new MeetingId(Ids.next()))).id();
    }

    @SafeVarargs
    private List<Boolean> atOnce(Callable<Boolean>... clerks) throws Exception {
        return atOnce(List.of(clerks));
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> clerks) throws Exception {
        var together = new CyclicBarrier(clerks.size());
        var threads = Executors.newFixedThreadPool(clerks.size());
        try {
            var started = clerks.stream()
                    .map(clerk -> threads.submit(() -> {
                        together.await(30, TimeUnit.SECONDS);
                        return clerk.call();
                    }))
                    .toList();
            var ended = new java.util.ArrayList<Boolean>();
            for (var each : started) {
                ended.add(each.get(60, TimeUnit.SECONDS));
            }
            return ended;
        } finally {
            threads.shutdownNow();
        }
    }
}
