package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.booking.SlotQuestions.at;
import static org.blendedmeetings.booking.SlotQuestions.busy;
import static org.blendedmeetings.booking.SlotQuestions.room;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Attempts;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;

/** Confirming a time and place: what is written and announced, and what is refused before anything is. */
class ConfirmingBookingsTest {
    private static final Instant TEN = at(12, 3, 10, 0);
    private static final MustCome CHAIR = new MustCome(Ids.next(), "Ada Chair", "Chair", "ada@council.example");
    private static final SignedIn CLERK = Somebody.with(Role.BUSINESS_SUPPORT);

    private final Availability availability = mock(Availability.class);
    private final HeldSlots held = mock(HeldSlots.class);
    private final RoomCatalogue catalogue = mock(RoomCatalogue.class);
    private final ReadingNeeds reading = mock(ReadingNeeds.class);
    private final StoredBookings stored = mock(StoredBookings.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final ExceptionsOf exceptionsOf = mock(ExceptionsOf.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Clock clock = Clock.fixed(SlotQuestions.MONDAY, ZoneOffset.UTC);
    private final Forecasting forecasting = mock(Forecasting.class);
    private final Bookings bookings = new Bookings(
            stored,
            meetings,
            forecasting,
            new WarningDays(TimescaleFixtures.workingDays(), TimescaleFixtures.settings(), clock),
            held,
            exceptions);
    private final ConfirmingBookings confirming = new ConfirmingBookings(
            bookings,
            meetings,
            new StillAsDecided(exceptionsOf),
            reading,
            new TimeRules(TimescaleFixtures.workingDays(), clock),
            new ChoosingRooms(catalogue, SlotQuestions.settings()),
            new CheckingSlots(new Diaries(availability, held)),
            new RecordingBookings(stored, held, meetings, exceptions, events, clock),
            new Attempts(mock(PlatformTransactionManager.class)));

    private final MeetingView meeting =
            ABookable.meeting("ICPC").child(AttendanceMode.ROOM).view();
    private final Booking booking = Booking.open(meeting.id());

    @BeforeEach
    void aBookingWaits() {
        when(stored.findById(booking.id().value())).thenReturn(Optional.of(booking));
        when(meetings.get(meeting.id())).thenReturn(meeting);
        when(held.busy(any(), any(), any())).thenReturn(Map.of());
        when(availability.busy(any(), any(), any())).thenReturn(Map.of());
        when(catalogue.rooms()).thenReturn(List.of(room("Elm 1", 8, false), room("Studio", 8, true)));
        needs(new RoomNeed(4, false, false));
    }

    @Test
    void nothing_is_booked_while_somebody_looks_at_what_changed_since_it_was_decided() {
        when(exceptionsOf.stopBooking(meeting.id())).thenReturn(true);

        assertThatThrownBy(() -> confirming.confirm(booking.id(), TEN, null, CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Something changed since the format was decided");
        verifyNoInteractions(availability);
    }

    @Test
    void a_free_time_and_room_are_booked_held_and_announced() {
        var view = confirming.confirm(booking.id(), TEN, "elm-1@rooms.example", CLERK);

        assertThat(view.confirmed()).isTrue();
        assertThat(view.confirmedBy()).isEqualTo(CLERK.professional());
        verify(held)
                .hold(
                        booking.id(),
                        List.of(CHAIR.resource(), new Resource("room:elm-1@rooms.example", "Elm 1")),
                        TEN,
                        at(12, 3, 11, 0));
        verify(meetings).booked(meeting.id(), TEN, at(12, 3, 11, 0), "Elm 1, Elm House", CLERK.actor());
        verify(exceptions).causeEnded(eq(ExceptionCode.EX_TIME), eq("slot:" + meeting.id()), anyString());
        verify(exceptions).goesOn(eq(meeting.id()), anyString());
        assertThat(announced().change().after()).isEqualTo("Thursday 3 December 2026, 10:00, Elm 1");
    }

    @Test
    void only_business_support_book() {
        refused(wanted("elm-1@rooms.example"), Somebody.with(Role.SOCIAL_WORKER), "Only business support");
    }

    @Test
    void a_meeting_is_booked_once() {
        confirming.confirm(booking.id(), TEN, "elm-1@rooms.example", CLERK);

        assertThatThrownBy(() -> confirming.confirm(booking.id(), TEN, "studio@rooms.example", CLERK))
                .isInstanceOf(Refused.class)
                .hasMessage("This meeting is booked already, for Thursday 3 December 2026, 10:00.");
    }

    @Test
    void a_slot_that_has_gone_meanwhile_is_told_and_nothing_is_written() {
        when(availability.busy(any(), any(), any()))
                .thenReturn(Map.of("ada@council.example", List.of(busy(12, 3, 10, 11))));

        refused(wanted("elm-1@rooms.example"), CLERK, "nothing was sent");
    }

    @Test
    void who_loses_the_race_is_told_and_nothing_is_announced() {
        doThrow(new DuplicateKeyException("booked_slot")).when(held).hold(any(), any(), any(), any());

        assertThatThrownBy(() -> confirming.confirm(wanted("elm-1@rooms.example"), CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Somebody has just booked this room")
                .hasMessageContaining("nothing was sent");
        verifyNoInteractions(events);
        verify(meetings, never()).booked(any(), any(), any(), any(), any());
    }

    @Test
    void a_format_that_needs_a_room_is_not_booked_without_one() {
        refused(wanted(null), CLERK, "Choose a room");
        refused(wanted("nowhere@rooms.example"), CLERK, "There is no such room");
    }

    @Test
    void a_room_that_does_not_suit_the_format_is_refused_by_name() {
        needs(new RoomNeed(4, true, false));

        refused(wanted("elm-1@rooms.example"), CLERK, "Elm 1 does not suit: it has no screen");
        assertThat(confirming.confirm(wanted("studio@rooms.example"), CLERK).roomName())
                .isEqualTo("Studio");
    }

    @Test
    void a_meeting_on_screens_takes_no_room() {
        needs(null);

        assertThat(confirming.confirm(wanted("elm-1@rooms.example"), CLERK).roomMailbox())
                .isNull();
    }

    @Test
    void booking_without_the_calendar_is_remembered_and_said() {
        when(availability.busy(any(), any(), any())).thenThrow(new Availability.CalendarUnavailable("away", null));
        var wanted = new ConfirmBooking(booking.id(), TEN, "elm-1@rooms.example", null, true);

        assertThat(confirming.confirm(wanted, CLERK).unchecked()).isTrue();
        assertThat(announced().change().what()).isEqualTo("Time and place booked without asking the calendar");
    }

    @Test
    void a_time_after_the_limit_with_a_reason_leaves_the_forecast_of_a_breach_open() {
        var late = new ConfirmBooking(booking.id(), at(12, 15, 10, 0), "elm-1@rooms.example", "Hospital", false);

        confirming.confirm(late, CLERK);

        assertThat(announced().change().why()).isEqualTo("Hospital");
        verify(exceptions, never()).causeEnded(eq(ExceptionCode.EX_TIME), any(), any());
    }

    @Test
    void the_forecast_runs_on_the_warning_days_still_ahead_at_the_start_of_the_working_day() {
        when(meetings.get(any()))
                .thenReturn(
                        ABookable.meeting("ICPC").by(LocalDate.of(2026, 12, 1)).view());

        assertThat(bookings.warningsAhead(booking.id()))
                .containsExactly(at(11, 24, 9, 0), at(11, 26, 9, 0), at(11, 30, 9, 0));
    }

    @Test
    void the_morning_look_ahead_happens_on_warning_days_only() {
        forecastWith(LocalDate.of(2026, 12, 8));
        verifyNoInteractions(forecasting);

        forecastWith(LocalDate.of(2026, 12, 7));
        verify(forecasting).slotLeft(any());
    }

    @Test
    void once_no_slot_was_left_every_morning_looks_until_there_is_one() {
        booking.slotMissing(true);
        when(forecasting.slotLeft(any())).thenReturn(false, true);

        forecastWith(LocalDate.of(2026, 12, 8));
        assertThat(booking.slotMissing()).isTrue();

        forecastWith(LocalDate.of(2026, 12, 8));
        assertThat(booking.slotMissing()).isFalse();
    }

    private void forecastWith(LocalDate limit) {
        when(meetings.get(any())).thenReturn(ABookable.meeting("ICPC").by(limit).view());
        bookings.forecast(booking.id());
    }

    @Test
    void without_a_limit_there_is_nothing_to_warn_of() {
        when(meetings.get(any())).thenReturn(ABookable.meeting("FGC").by(null).view());

        assertThat(bookings.warningsAhead(booking.id())).isEmpty();
    }

    private ConfirmBooking wanted(String room) {
        return new ConfirmBooking(booking.id(), TEN, room, null, false);
    }

    private void refused(ConfirmBooking wanted, SignedIn by, String sentence) {
        assertThatThrownBy(() -> confirming.confirm(wanted, by))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
        assertThat(booking.waiting()).isTrue();
        verifyNoInteractions(events);
    }

    private void needs(RoomNeed room) {
        when(reading.of(meeting, false))
                .thenReturn(Needs.of(meeting).person(CHAIR).room(room).needs());
    }

    private BookingConfirmed announced() {
        var event = ArgumentCaptor.forClass(BookingConfirmed.class);
        verify(events).publishEvent(event.capture());
        return event.getValue();
    }
}
