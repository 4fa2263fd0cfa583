package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review held on 23 November 2026. */
class ConversationGateTest {
    private static final LocalDate HELD = LocalDate.of(2026, 11, 23);

    private final Conversations conversations = mock(Conversations.class);
    private final ConversationGate gate = new ConversationGate(conversations);
    private final MeetingView review = AMeeting.of("CLA_REVIEW_N").view();

    @Test
    void a_review_is_not_completed_while_nothing_is_recorded() {
        recorded(null, null);

        assertThatThrownBy(this::complete)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT))
                .hasMessageContaining("conversation with the child is not recorded");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_whatever_came_of_the_conversation(ConversationMode mode) {
        recorded(HELD, mode);

        assertThatCode(this::complete).doesNotThrowAnyException();
    }

    @Test
    void a_conversation_after_the_review_was_not_before_it() {
        recorded(HELD.plusDays(1), ConversationMode.PHONE);

        assertThatThrownBy(this::complete).hasMessageContaining("24 November 2026, after the review");
    }

    @Test
    void other_meetings_wait_for_no_conversation() {
        var conference = AMeeting.of("ICPC").view();

        assertThatCode(() -> gate.check(conference, held())).doesNotThrowAnyException();
    }

    private void recorded(LocalDate day, ConversationMode mode) {
        when(conversations.of(review))
                .thenReturn(Optional.ofNullable(mode)
                        .map(each -> new ConversationView(day, each, null, "Iris", Instant.EPOCH)));
    }

    private void complete() {
        gate.check(review, held());
    }

    private static RecordOutcome held() {
        return new RecordOutcome(Outcome.HELD, HELD, Map.of(), null, false);
    }
}
