package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.OutcomeRecorded;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** It is Monday, 21 December 2026: Christmas Day and Boxing Day, kept on Monday, are no working days. */
class NotSpokenWithTest {
    private static final Instant NOW = Instant.parse("2026-12-21T09:00:00Z");

    private final MeetingLists lists = mock(MeetingLists.class);
    private final Meetings meetings = mock(Meetings.class);
    private final Conversations conversations = mock(Conversations.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final NotSpokenWith children = new NotSpokenWith(
            lists,
            meetings,
            conversations,
            exceptions,
            TimescaleFixtures.fromConfig("participation.yaml", "blended.review", ReviewSettings.class),
            TimescaleFixtures.workingDays(),
            new MovableClock(NOW));

    @Test
    void it_looks_as_far_as_the_end_of_the_third_working_day() {
        var near = review("2026-12-24T10:00:00Z");
        when(lists.bookedBetween(NOW, Instant.parse("2026-12-25T00:00:00Z"))).thenReturn(List.of(near));
        when(conversations.missing(List.of(near))).thenReturn(List.of(near));

        assertThat(children.today()).containsExactly(near.id());
    }

    @ParameterizedTest(name = "a review on {0}: raised {1}")
    @CsvSource({
        "2026-12-21T15:00:00Z, true",
        "2026-12-24T10:00:00Z, true",
        // the fourth working day, nine days on
        "2026-12-29T10:00:00Z, false"
    })
    void it_is_the_officers_from_three_working_days_before(Instant startsAt, boolean raised) {
        var review = review(startsAt.toString());
        when(conversations.of(review)).thenReturn(Optional.empty());

        children.raise(review.id());

        verify(exceptions, raised ? times(1) : never())
                .raise(
                        eq(ExceptionCode.EX_CHILD_NOT_SEEN),
                        eq(review.id()),
                        eq("meeting:" + review.id()),
                        contains("no conversation with the child is recorded"));
    }

    @Test
    void what_was_recorded_meanwhile_is_nobodys_task() {
        var review = review("2026-12-22T10:00:00Z");
        when(conversations.of(review))
                .thenReturn(Optional.of(
                        new ConversationView(LocalDate.of(2026, 12, 18), ConversationMode.PHONE, null, "Iris", NOW)));

        children.raise(review.id());

        verify(exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void nor_is_a_review_that_was_not_held_on_its_day_and_has_none_now() {
        var review = AMeeting.of("CLA_REVIEW_N").in(MeetingStatus.TO_BOOK).view();
        when(meetings.get(review.id())).thenReturn(review);

        children.raise(review.id());

        verify(exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void one_that_was_held_is_to_be_booked_for_no_other_day() {
        var review = review("2026-12-21T08:00:00Z");
        var change = Change.open(Actor.SYSTEM, review.id().value(), null, "Held", null, null, null);
        var day = LocalDate.of(2026, 12, 21);

        children.on(new OutcomeRecorded(review.id(), Outcome.HELD, day, day, day, true, change));

        verifyNoInteractions(exceptions);
    }

    @ParameterizedTest
    @EnumSource(value = Outcome.class, mode = EnumSource.Mode.EXCLUDE, names = "HELD")
    void a_review_that_did_not_take_place_is_looked_at_again_before_its_new_day(Outcome outcome) {
        var review = review("2026-12-21T08:00:00Z");
        var change = Change.open(Actor.SYSTEM, review.id().value(), null, outcome.words(), null, null, null);

        children.on(new OutcomeRecorded(review.id(), outcome, LocalDate.of(2026, 12, 21), null, null, false, change));

        verify(exceptions)
                .causeEnded(eq(ExceptionCode.EX_CHILD_NOT_SEEN), eq("meeting:" + review.id()), contains("another day"));
    }

    private MeetingView review(String startsAt) {
        var review = AMeeting.of("CLA_REVIEW_N")
                .in(MeetingStatus.BOOKED)
                .beginsAt(Instant.parse(startsAt))
                .view();
        when(meetings.get(review.id())).thenReturn(review);
        return review;
    }
}
