package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On Monday 23 November; an initial conference has its warnings 10, 5, 3 and 1 working days before its limit. */
class LookingAheadTest {
    private static final LocalDate TEN_WORKING_DAYS_AHEAD = LocalDate.of(2026, 12, 7);

    private final MeetingLists lists = mock(MeetingLists.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Forecasting forecasting = mock(Forecasting.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final LookingAhead ahead = new LookingAhead(
            lists,
            meetings,
            new WarningDays(
                    TimescaleFixtures.workingDays(),
                    TimescaleFixtures.settings(),
                    Clock.fixed(SlotQuestions.MONDAY, ZoneOffset.UTC)),
            forecasting,
            exceptions);

    @BeforeEach
    void nothing_was_missing() {
        when(exceptions.open(any(), any())).thenReturn(Set.of());
    }

    @Test
    void on_a_warning_day_a_meeting_is_looked_ahead_for_while_people_are_asked_or_the_format_decided() {
        var asked = conference(MeetingStatus.ASKING, TEN_WORKING_DAYS_AHEAD);
        var decided = conference(MeetingStatus.DECIDING, TEN_WORKING_DAYS_AHEAD);
        var toBook = conference(MeetingStatus.TO_BOOK, TEN_WORKING_DAYS_AHEAD);
        var otherDay = conference(MeetingStatus.ASKING, TEN_WORKING_DAYS_AHEAD.plusDays(1));
        when(lists.toBook()).thenReturn(List.of(asked, decided, toBook, otherDay));

        assertThat(ahead.today()).containsExactly(asked.id(), decided.id());
    }

    @Test
    void once_there_was_no_time_it_is_looked_every_day_until_there_is_one() {
        var otherDay = conference(MeetingStatus.ASKING, TEN_WORKING_DAYS_AHEAD.plusDays(1));
        when(lists.toBook()).thenReturn(List.of(otherDay));
        when(exceptions.open(eq(ExceptionCode.EX_TIME), any())).thenReturn(Set.of("slot:" + otherDay.id()));

        assertThat(ahead.today()).containsExactly(otherDay.id());
    }

    @Test
    void what_can_be_booked_by_now_is_looked_at_with_its_booking() {
        var asked = conference(MeetingStatus.ASKING, TEN_WORKING_DAYS_AHEAD);
        var toBook = conference(MeetingStatus.TO_BOOK, TEN_WORKING_DAYS_AHEAD);
        when(meetings.get(asked.id())).thenReturn(asked);
        when(meetings.get(toBook.id())).thenReturn(toBook);

        ahead.forecast(asked.id());
        ahead.forecast(toBook.id());

        verify(forecasting).slotLeft(asked);
        verify(forecasting, never()).slotLeft(toBook);
    }

    private static MeetingView conference(MeetingStatus status, LocalDate limit) {
        return AMeeting.of("ICPC").by(limit).in(status).view();
    }
}
