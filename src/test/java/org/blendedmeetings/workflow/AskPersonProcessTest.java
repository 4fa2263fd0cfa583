package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.PreferenceReceived;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskPersonProcessTest {
    private static final Instant EIGHT_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant OVER = Instant.parse("2026-11-30T09:00:00Z");
    private static final Instant WORKERS_OVER = Instant.parse("2026-12-02T09:00:00Z");

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("askPerson");

    private final Features features = new Features();
    private final AskId ask = new AskId(UUID.randomUUID());

    @BeforeEach
    void the_person_can_be_written_to() {
        when(features.asking.prepareMessage(ask)).thenReturn(true);
        when(features.asking.sendNotBefore(ask)).thenReturn(EIGHT_TOMORROW);
        when(features.asking.reminderDue(ask)).thenReturn(REMINDER);
        when(features.asking.waitOver(ask)).thenReturn(OVER);
        when(features.asking.workerTimeOver(ask)).thenReturn(WORKERS_OVER);
    }

    @Test
    void a_person_who_never_answers_is_written_to_reminded_and_asked_by_the_worker() {
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_mayWrite");
        walk.run("serviceTask_sendMessage");
        assertThat(walk.dueAt("event_reminderDue")).isEqualTo(REMINDER);
        walk.fire("event_reminderDue");
        walk.fire("event_mayRemind");
        walk.run("serviceTask_sendReminder");
        assertThat(walk.dueAt("event_waitOver")).isEqualTo(OVER);
        walk.fire("event_waitOver");
        assertThat(walk.dueAt("event_workersTimeOver")).isEqualTo(WORKERS_OVER);
        walk.fire("event_workersTimeOver");

        assertThat(walk.endedAt()).containsExactly("endEvent_noReply");
        var order = inOrder(features.asking);
        order.verify(features.asking).prepareMessage(ask);
        order.verify(features.asking).sendMessage(ask);
        order.verify(features.asking).prepareReminder(ask);
        order.verify(features.asking).sendMessage(ask);
        order.verify(features.asking).passToWorker(ask);
        order.verify(features.asking).recordNoReply(ask);
    }

    @Test
    void a_person_without_a_safe_channel_is_asked_by_their_worker_at_once() {
        when(features.asking.prepareMessage(ask)).thenReturn(false);

        var walk = Walk.start("askPerson", ask);

        assertThat(walk.standsAt()).containsExactly("event_workersTimeOver");
        verify(features.asking).passToWorker(ask);
        verify(features.asking, never()).sendMessage(any());
    }

    @Test
    void nobody_is_written_to_in_their_quiet_hours() {
        var walk = Walk.start("askPerson", ask);
        assertThat(walk.standsAt()).containsExactly("event_mayWrite");
        assertThat(walk.dueAt("event_mayWrite")).isEqualTo(EIGHT_TOMORROW);

        walk.fire("event_mayWrite");
        walk.run("serviceTask_sendMessage");
        walk.fire("event_reminderDue");

        assertThat(walk.standsAt()).containsExactly("event_mayRemind");
        assertThat(walk.dueAt("event_mayRemind")).isEqualTo(EIGHT_TOMORROW);
        verify(features.asking).prepareReminder(ask);
        verify(features.asking).sendMessage(ask);
    }

    @Test
    void what_is_to_be_sent_is_stored_before_it_is_sent() {
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_mayWrite");

        assertThat(walk.standsAt()).containsExactly("serviceTask_sendMessage");
        verify(features.asking).prepareMessage(ask);
        verify(features.asking, never()).sendMessage(any());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void an_answer_ends_the_asking_at_any_moment(int stepsTaken) {
        var walk = Walk.start("askPerson", ask);
        Runnable[] steps = {
            () -> walk.fire("event_mayWrite"),
            () -> walk.run("serviceTask_sendMessage"),
            () -> walk.fire("event_reminderDue"),
            () -> walk.fire("event_mayRemind"),
            () -> walk.run("serviceTask_sendReminder"),
            () -> walk.fire("event_waitOver")
        };
        for (int step = 0; step < stepsTaken; step++) {
            steps[step].run();
        }

        features.family.on(answer(true));

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).containsExactly("endEvent_answered");
        verify(features.asking, never()).recordNoReply(any());
    }

    @Test
    void a_changed_answer_tells_nobody_anything() {
        var walk = Walk.start("askPerson", ask);

        features.family.on(answer(false));

        assertThat(walk.standsAt()).containsExactly("event_mayWrite");
    }

    @Test
    void an_answer_after_no_reply_was_recorded_finds_nobody_waiting_and_that_is_fine() {
        when(features.asking.prepareMessage(ask)).thenReturn(false);
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_workersTimeOver");

        features.family.on(answer(true));

        assertThat(walk.endedAt()).containsExactly("endEvent_noReply");
    }

    private PreferenceReceived answer(boolean first) {
        return new PreferenceReceived(ask, new MeetingId(UUID.randomUUID()), first, null);
    }
}
