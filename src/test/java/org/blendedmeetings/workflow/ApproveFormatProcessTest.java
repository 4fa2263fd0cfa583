package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.FormatDecided;
import org.blendedmeetings.format.QuestionAnswered;
import org.blendedmeetings.format.QuestionAsked;
import org.blendedmeetings.meeting.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApproveFormatProcessTest {
    private static final Instant REMINDER = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant SILENT = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant SILENT_AGAIN = Instant.parse("2026-11-27T09:00:00Z");

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("approveFormat");

    private final Features features = new Features();
    private final DecisionId decision = new DecisionId(UUID.randomUUID());
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @BeforeEach
    void the_approver_has_time() {
        when(features.waits.reminderDue(decision)).thenReturn(REMINDER);
        when(features.waits.silentAt(decision)).thenReturn(SILENT, SILENT_AGAIN);
    }

    @Test
    void a_decision_taken_in_time_ends_it() {
        var walk = Walk.start("approveFormat", decision);
        assertThat(walk.standsAt()).containsExactly("userTask_decideFormat");
        assertThat(walk.dueAt("event_reminderDue")).isEqualTo(REMINDER);
        assertThat(walk.dueAt("event_silent")).isEqualTo(SILENT);

        features.approver.on(decided());

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactlyInAnyOrder("endEvent_answerGiven", "endEvent_decided");
        verify(features.silence, never()).passOn(any());
    }

    @Test
    void an_approver_who_takes_long_is_reminded_and_keeps_the_decision() {
        var walk = Walk.start("approveFormat", decision);

        walk.fire("event_reminderDue");

        verify(features.silence).remind(decision);
        assertThat(walk.endedAt()).containsExactly("endEvent_reminded");
        assertThat(walk.standsAt()).containsExactly("userTask_decideFormat");
    }

    @Test
    void silence_moves_the_decision_up_until_nobody_is_above_and_never_approves() {
        when(features.silence.passOn(decision)).thenReturn(true, false);
        var walk = Walk.start("approveFormat", decision);

        walk.fire("event_silent");
        assertThat(walk.standsAt()).containsExactly("event_alsoSilent", "userTask_decideFormat");
        assertThat(walk.dueAt("event_alsoSilent")).isEqualTo(SILENT_AGAIN);
        walk.fire("event_alsoSilent");

        verify(features.silence, times(2)).passOn(decision);
        assertThat(walk.endedAt()).containsExactly("endEvent_lastHasIt");
        assertThat(walk.standsAt()).containsExactly("userTask_decideFormat");
    }

    @Test
    void whoever_has_it_by_then_can_decide_and_nobody_else_is_asked() {
        when(features.silence.passOn(decision)).thenReturn(true);
        var walk = Walk.start("approveFormat", decision);
        walk.fire("event_silent");

        features.approver.on(decided());

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactlyInAnyOrder("endEvent_answerGiven", "endEvent_decided");
        verify(features.silence).passOn(decision);
    }

    @Test
    void a_question_goes_to_the_worker_and_comes_back_to_the_approver_with_fresh_time() {
        var walk = Walk.start("approveFormat", decision);

        features.approver.on(new QuestionAsked(decision, null));
        assertThat(walk.standsAt()).containsExactly("userTask_answerQuestion");
        assertThat(walk.jobs("event_silent")).isEmpty();

        features.approver.on(new QuestionAnswered(decision, null));
        assertThat(walk.standsAt()).containsExactly("userTask_decideFormat");
        assertThat(walk.dueAt("event_silent")).isEqualTo(SILENT_AGAIN);

        features.approver.on(decided());
        assertThat(walk.standsAt()).isEmpty();
    }

    @Test
    void a_decision_that_nothing_waits_for_is_a_fault_and_says_so() {
        var walk = Walk.start("approveFormat", decision);
        features.approver.on(decided());

        assertThatThrownBy(() -> features.approver.on(decided()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("userTask_decideFormat")
                .hasMessageContaining(decision.toString());
        assertThat(walk.standsAt()).isEmpty();
    }

    private FormatDecided decided() {
        return new FormatDecided(decision, meeting, null);
    }
}
