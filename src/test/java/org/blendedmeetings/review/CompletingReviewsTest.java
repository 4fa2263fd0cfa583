package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.due.ParticipationCode.PN0;
import static org.blendedmeetings.due.ParticipationCode.PN5;
import static org.blendedmeetings.due.ParticipationCode.PN6;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.CodingParticipation;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review of a child who sent what they think, completed on 23 November 2026 and begun a week before. */
class CompletingReviewsTest {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 11, 23);
    private static final LocalDate STARTED = COMPLETED.minusWeeks(1);

    private final Meetings meetings = mock(Meetings.class);
    private final MeetingParts parts = mock(MeetingParts.class);
    private final Participations participations = mock(Participations.class);
    private final ConversationGate conversation = mock(ConversationGate.class);
    private final ChildParticipationRows rows = mock(ChildParticipationRows.class);
    private final CodingParticipation coding = mock(CodingParticipation.class);
    private final CompletingReviews completing = new CompletingReviews(
            meetings, parts, participations, conversation, rows, coding, new MovableClock(Instant.EPOCH));

    private final MeetingView review = AMeeting.of("CLA_REVIEW_N").view();
    private final RecordOutcome last = outcome(Outcome.HELD, COMPLETED, Map.of());
    private final RecordOutcome whole =
            outcome(Outcome.HELD, COMPLETED, Map.of(review.family().get(0).id(), AttendanceMode.PHONE));

    @BeforeEach
    void the_whole_of_it_comes_to_the_sixth_code() {
        when(participations.isAsked(any(), any())).thenReturn(true);
        when(participations.derive(review, whole, SpokeFor.SENT)).thenReturn(PN6);
        when(participations.bornOn(review)).thenReturn(STARTED.minusYears(4).plusDays(1));
        when(parts.whole(review.id(), last)).thenReturn(whole);
        when(parts.countsOn(review.id(), COMPLETED)).thenReturn(STARTED);
        when(rows.saveAndFlush(any())).thenAnswer(call -> call.getArgument(0));
    }

    @Test
    void the_code_of_the_whole_is_to_be_confirmed_until_it_is() {
        assertThat(completing.toConfirm(review, last, given(null, null, null))).contains(PN6);
        assertThat(completing.toConfirm(review, last, given(PN5, null, null))).contains(PN6);
        assertThat(completing.toConfirm(review, last, given(PN6, null, null))).isEmpty();
    }

    @Test
    void nothing_is_confirmed_that_could_not_be_saved_anyway() {
        doThrow(Refused.conflict("outcome", "Speak with the child."))
                .when(conversation)
                .check(review, last);

        assertThatThrownBy(() -> completing.toConfirm(review, last, given(null, null, null)))
                .hasMessage("Speak with the child.");
    }

    @Test
    void what_does_not_complete_a_review_asks_for_no_code() {
        var adjourned = outcome(Outcome.ADJOURNED, COMPLETED, Map.of());
        var dayless = outcome(Outcome.HELD, null, Map.of());

        assertThat(completing.toConfirm(review, adjourned, given(null, null, null)))
                .isEmpty();
        assertThat(completing.toConfirm(review, dayless, given(null, null, null)))
                .isEmpty();
        completing.record(review, adjourned, ParticipationGiven.NOTHING, Actor.SYSTEM);

        verify(meetings).recordOutcome(review.id(), adjourned, Actor.SYSTEM);
        verifyNoInteractions(rows, coding);
    }

    @Test
    void it_is_kept_before_the_outcome_and_coded_after_it_for_the_day_on_which_it_counts() {
        completing.record(review, last, given(PN6, null, null), Actor.SYSTEM);

        var order = inOrder(rows, meetings, coding);
        order.verify(rows).saveAndFlush(any());
        order.verify(meetings).recordOutcome(review.id(), last, Actor.SYSTEM);
        order.verify(coding).coded(review, STARTED, PN6);
    }

    @Test
    void what_was_not_confirmed_is_not_recorded() {
        assertThatThrownBy(() -> completing.record(review, last, given(PN5, null, null), Actor.SYSTEM))
                .hasMessageContaining("comes to PN6");

        verify(meetings, never()).recordOutcome(any(), any(), any());
    }

    @Test
    void another_code_counts_where_it_fits_the_age_on_that_day_and_has_a_reason() {
        // three years old when it began, four when it was completed
        assertThatThrownBy(() -> completing.record(review, last, given(PN6, PN5, "An advocate."), Actor.SYSTEM))
                .hasMessageContaining("rule 441");

        completing.record(review, last, given(PN6, PN0, " Was three. "), Actor.SYSTEM);

        verify(coding).coded(review, STARTED, PN0);
    }

    @Test
    void beside_the_code_stands_what_was_derived_and_why_it_is_another() {
        var another = ChildParticipation.of(review.id(), COMPLETED, null, given(PN6, PN5, " An advocate. "), PN6)
                .view();
        assertThat(another.derived()).isEqualTo(PN6);
        assertThat(another.code()).isEqualTo(PN5);
        assertThat(another.why()).isEqualTo("An advocate.");

        var same = ChildParticipation.of(review.id(), COMPLETED, null, given(PN6, PN6, "left over"), PN6)
                .view();
        assertThat(same.why()).isNull();
        assertThat(same.spokeFor()).isEqualTo(SpokeFor.SENT);
    }

    @Test
    void of_a_child_under_four_nothing_more_is_kept() {
        var youngest = ChildParticipation.of(review.id(), COMPLETED, null, given(PN0, null, null), PN0);

        assertThat(youngest.view().spokeFor()).isNull();
    }

    private static ParticipationGiven given(ParticipationCode confirmed, ParticipationCode code, String why) {
        return new ParticipationGiven(SpokeFor.SENT, confirmed, code, why);
    }

    private static RecordOutcome outcome(Outcome outcome, LocalDate on, Map<UUID, AttendanceMode> tookPart) {
        return new RecordOutcome(outcome, on, tookPart, "It was so", true);
    }
}
