package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.booking.SlotQuestions.freeOnlyOn;
import static org.blendedmeetings.booking.SlotQuestions.room;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A breach that can be foreseen becomes somebody's in time. */
class ForecastingTest {
    private static final LocalDate NEVER = LocalDate.of(2026, 12, 5);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);
    private static final MustCome CHAIR = new MustCome(Ids.next(), "Ada Chair", "Chair", "ada@council.example");

    private final Availability availability = mock(Availability.class);
    private final HeldSlots held = mock(HeldSlots.class);
    private final RoomCatalogue catalogue = mock(RoomCatalogue.class);
    private final ReadingNeeds reading = mock(ReadingNeeds.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final Clock clock = Clock.fixed(SlotQuestions.MONDAY, ZoneOffset.UTC);
    private final MeetingView meeting =
            ABookable.meeting("ICPC").child(AttendanceMode.ROOM).view();
    private final String cause = "slot:" + meeting.id();
    private final Forecasting forecasting = new Forecasting(
            new FindingSlots(
                    new Diaries(availability, held),
                    SlotQuestions.search(),
                    mock(PlannedWeeks.class),
                    TimescaleFixtures.workingDays(),
                    SlotQuestions.settings(),
                    clock),
            new ChoosingRooms(catalogue, SlotQuestions.settings()),
            reading,
            exceptions,
            clock);

    @BeforeEach
    void oneRoomAndNothingInTheWay() {
        when(held.busy(any(), any(), any())).thenReturn(Map.of());
        when(availability.busy(any(), any(), any())).thenReturn(Map.of());
        when(catalogue.rooms()).thenReturn(List.of(room("Elm 1", 8, false)));
    }

    @Test
    void a_time_inside_the_limit_ends_the_forecast_of_a_breach() {
        look(meeting, new RoomNeed(4, false, false), true);

        verify(exceptions).causeEnded(eq(ExceptionCode.EX_TIME), eq(cause), anyString());
        verify(exceptions).causeEnded(eq(ExceptionCode.EX_ROOM), eq(cause), anyString());
        verify(exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void a_chair_without_a_free_hour_is_a_forecast_breach() {
        when(availability.busy(any(), any(), any())).thenReturn(Map.of("ada@council.example", freeOnlyOn(NEVER)));

        look(meeting, null, false);

        verify(exceptions)
                .raise(
                        eq(ExceptionCode.EX_TIME),
                        eq(meeting.id()),
                        eq(cause),
                        contains("No time inside the limit of Monday 14 December 2026 suits everybody"));
        verify(exceptions, never()).raise(eq(ExceptionCode.EX_ROOM), any(), any(), any());
    }

    @Test
    void the_sentence_names_nobody() {
        when(availability.busy(any(), any(), any())).thenReturn(Map.of("ada@council.example", freeOnlyOn(NEVER)));

        look(meeting, null, false);

        verify(exceptions, never()).raise(any(), any(), any(), contains("Ada"));
    }

    @Test
    void no_room_that_suits_is_somebodys_and_so_is_the_limit_it_endangers() {
        look(meeting, new RoomNeed(4, true, false), false);

        verify(exceptions).raise(eq(ExceptionCode.EX_ROOM), any(), eq(cause), contains("4 seats, screen and camera"));
        verify(exceptions).raise(eq(ExceptionCode.EX_TIME), any(), eq(cause), contains("No room that suits"));
    }

    @Test
    void rooms_that_suit_but_are_never_free_with_the_people_are_missing_rooms() {
        when(availability.busy(any(), any(), any()))
                .thenReturn(
                        Map.of("elm-1@rooms.example", freeOnlyOn(NEVER), "ada@council.example", freeOnlyOn(THURSDAY)));

        look(meeting, new RoomNeed(4, false, false), false);

        verify(exceptions).raise(eq(ExceptionCode.EX_ROOM), any(), eq(cause), anyString());
    }

    @Test
    void nothing_is_forecast_without_a_limit_or_after_it() {
        look(ABookable.meeting("ICPC").by(null).view(), null, true);
        look(ABookable.meeting("ICPC").by(LocalDate.of(2026, 11, 22)).view(), null, true);

        verifyNoInteractions(exceptions, availability);
    }

    private void look(MeetingView meeting, RoomNeed room, boolean left) {
        when(reading.of(meeting, false))
                .thenReturn(Needs.of(meeting).person(CHAIR).room(room).needs());
        assertThat(forecasting.slotLeft(meeting)).isEqualTo(left);
    }
}
