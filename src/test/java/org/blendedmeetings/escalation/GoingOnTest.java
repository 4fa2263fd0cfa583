package org.blendedmeetings.escalation;

import static org.mockito.AdditionalMatchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.AdjournmentRefused;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingToGoOn;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.PartView;
import org.blendedmeetings.meeting.Resumption;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.LimitKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GoingOnTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final MeetingId meeting = new MeetingId(Ids.next());
    private final Exceptions exceptions = mock(Exceptions.class);
    private final MeetingParts parts = mock(MeetingParts.class);
    private final Meetings meetings = mock(Meetings.class);
    private final GoingOn goingOn = new GoingOn(exceptions, parts, meetings, MeetingTypeFixtures.catalogue());

    @BeforeEach
    void a_conference() {
        when(meetings.get(meeting)).thenReturn(AMeeting.of("ICPC").view());
    }

    @Test
    void an_adjourned_meeting_is_somebodys_until_it_goes_on() {
        happened(Outcome.ADJOURNED);

        verify(exceptions)
                .raise(
                        eq(ExceptionCode.EX_ADJOURN),
                        eq(meeting),
                        eq(GoingOn.cause(meeting)),
                        contains("within ten working days"));
    }

    @Test
    void a_conference_without_its_quorum_is_the_chairs_first() {
        happened(Outcome.INQUORATE);

        verify(exceptions)
                .raise(
                        eq(ExceptionCode.EX_INQUORATE),
                        eq(meeting),
                        any(),
                        contains("Another date is to be set at once"));
    }

    @Test
    void without_a_quorum_a_second_time_it_is_whoevers_is_last_at_once() {
        happened(Outcome.INQUORATE, Outcome.INQUORATE);

        verify(exceptions)
                .raiseAtTheTop(eq(ExceptionCode.EX_INQUORATE), eq(meeting), any(), contains("Not quorate again"));
    }

    @Test
    void before_a_birth_it_may_be_so_twice() {
        when(meetings.get(meeting)).thenReturn(AMeeting.of("ICPC_PREBIRTH").view());

        happened(Outcome.INQUORATE, Outcome.INQUORATE);

        verify(exceptions).raise(eq(ExceptionCode.EX_INQUORATE), eq(meeting), any(), any());
        verifyNoMoreInteractions(exceptions);
    }

    @Test
    void twice_but_not_in_a_row_is_the_chairs_each_time() {
        happened(Outcome.INQUORATE, Outcome.ADJOURNED, Outcome.INQUORATE);

        verify(exceptions).raise(eq(ExceptionCode.EX_INQUORATE), eq(meeting), any(), any());
        verifyNoMoreInteractions(exceptions);
    }

    @Test
    void an_adjournment_before_it_is_no_missing_quorum() {
        happened(Outcome.ADJOURNED, Outcome.INQUORATE);

        verify(exceptions).raise(eq(ExceptionCode.EX_INQUORATE), eq(meeting), any(), any());
        verifyNoMoreInteractions(exceptions);
    }

    @Test
    void a_part_that_was_held_as_planned_is_nobodys_exception() {
        happened(Outcome.PART_HELD);

        verifyNoInteractions(exceptions);
    }

    @Test
    void a_second_adjournment_is_the_head_of_services_at_once() {
        goingOn.on(new AdjournmentRefused(meeting, null));

        verify(exceptions)
                .raiseAtTheTop(
                        eq(ExceptionCode.EX_ADJOURN),
                        eq(meeting),
                        // another than that it goes on, for a booking does not settle it
                        not(eq(GoingOn.cause(meeting))),
                        contains("asked for and refused"));
    }

    private void happened(Outcome... outcomes) {
        var last = outcomes[outcomes.length - 1];
        when(parts.of(meeting))
                .thenReturn(List.of(outcomes).stream()
                        .map(each -> new PartView(1, each, DAY, null, null, null, Map.of()))
                        .toList());
        goingOn.on(new MeetingToGoOn(
                meeting,
                new Resumption(
                        last,
                        DAY,
                        DAY.plusDays(14),
                        DAY.plusDays(14),
                        LimitKind.LOCAL,
                        "within ten working days",
                        true),
                null,
                null));
    }
}
