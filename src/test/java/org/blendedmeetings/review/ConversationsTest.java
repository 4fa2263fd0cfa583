package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;

class ConversationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final ChildConversationRows rows = mock(ChildConversationRows.class);
    private final ConversationCheck check = mock(ConversationCheck.class);
    private final Exceptions exceptions = mock(Exceptions.class);
    private final List<Object> announced = new ArrayList<>();
    private final Conversations conversations = new Conversations(
            rows, check, exceptions, announced::add, new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));
    private final MeetingView review = AMeeting.of("CLA_REVIEW_N").view();
    private final MeetingView other = AMeeting.of("CLA_REVIEW_N").view();

    @Test
    void recorded_it_is_nobodys_task_any_more_and_the_timeline_has_no_reason() {
        conversations.record(review, told(ConversationMode.REFUSED, "Was in hospital."), Actor.SYSTEM);

        verify(exceptions).causeEnded(eq(ExceptionCode.EX_CHILD_NOT_SEEN), eq("meeting:" + review.id()), any());
        assertThat(announced)
                .singleElement()
                .asString()
                .contains("the child did not want it")
                .doesNotContain("hospital");
    }

    @Test
    void what_cannot_be_is_not_kept() {
        var told = told(ConversationMode.PHONE, null);
        doThrow(Refused.invalid("day", "No.")).when(check).check(review, told);

        assertThatThrownBy(() -> conversations.record(review, told, Actor.SYSTEM))
                .isInstanceOf(Refused.class);

        verify(rows, never()).save(any());
        verifyNoInteractions(exceptions);
    }

    @Test
    void a_reason_is_kept_only_where_there_was_no_conversation() {
        assertThat(view(ConversationMode.PHONE, "left over").reason()).isNull();
        assertThat(view(ConversationMode.INAPPROPRIATE, " Two months old. ").reason())
                .isEqualTo("Two months old.");
    }

    @Test
    void missing_are_reviews_of_children_in_care_before_which_nothing_is_recorded() {
        var conference = AMeeting.of("ICPC").view();
        when(rows.findByMeetingIn(List.of(review.id().value(), other.id().value())))
                .thenReturn(List.of(entry(other, ConversationMode.PHONE, null)));

        assertThat(conversations.missing(List.of(review, other, conference))).containsExactly(review);
    }

    @Test
    void where_none_needs_one_nothing_is_asked() {
        assertThat(conversations.missing(List.of(AMeeting.of("ICPC").view()))).isEmpty();
        verifyNoInteractions(rows);
    }

    private ConversationView view(ConversationMode mode, String reason) {
        return entry(review, mode, reason).view();
    }

    private static ChildConversation entry(MeetingView meeting, ConversationMode mode, String reason) {
        return ChildConversation.of(meeting.id(), told(mode, reason), Actor.SYSTEM, Instant.EPOCH);
    }

    private static RecordConversation told(ConversationMode mode, String reason) {
        return new RecordConversation(DAY, mode, reason, false);
    }
}
