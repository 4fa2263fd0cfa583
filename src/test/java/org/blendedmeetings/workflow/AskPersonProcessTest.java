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
import org.blendedmeetings.preference.VoiceWanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskPersonProcessTest {
    private static final Instant EIGHT_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant DELIVERY = Instant.parse("2026-11-24T10:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant OVER = Instant.parse("2026-11-30T09:00:00Z");
    private static final Instant WORKERS_OVER = Instant.parse("2026-12-02T09:00:00Z");

    private static final int ALL_STEPS = 8;

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("askPerson");

    private final Features features = new Features();
    private final AskId ask = new AskId(UUID.randomUUID());

    @BeforeEach
    void the_person_can_be_written_to() {
        when(features.askMessages.prepareMessage(ask)).thenReturn(true);
        when(features.askMessages.sendNotBefore(ask)).thenReturn(EIGHT_TOMORROW);
        when(features.askDeadlines.deliveryKnown(ask)).thenReturn(DELIVERY);
        when(features.askDeadlines.reminderDue(ask)).thenReturn(REMINDER);
        when(features.askDeadlines.waitOver(ask)).thenReturn(OVER);
        when(features.askDeadlines.workerTimeOver(ask)).thenReturn(WORKERS_OVER);
    }

    @Test
    void a_person_who_never_answers_is_written_to_reminded_and_asked_by_the_worker() {
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_mayWrite");
        walk.run("serviceTask_sendMessage");
        assertThat(walk.dueAt("event_deliveryKnown")).isEqualTo(DELIVERY);
        walk.fire("event_deliveryKnown");
        walk.run("serviceTask_lookAtDelivery");
        assertThat(walk.dueAt("event_reminderDue")).isEqualTo(REMINDER);
        walk.fire("event_reminderDue");
        walk.fire("event_mayRemind");
        walk.run("serviceTask_sendReminder");
        assertThat(walk.dueAt("event_waitOver")).isEqualTo(OVER);
        walk.fire("event_waitOver");
        assertThat(walk.dueAt("event_workersTimeOver")).isEqualTo(WORKERS_OVER);
        walk.fire("event_workersTimeOver");

        assertThat(walk.endedAt()).containsExactlyInAnyOrder("endEvent_noAnswerYet", "endEvent_noReply");
        var order = inOrder(features.asking, features.askMessages, features.askDelivery);
        order.verify(features.askMessages).prepareMessage(ask);
        order.verify(features.askMessages).sendMessage(ask);
        order.verify(features.askDelivery).failed(ask);
        order.verify(features.askMessages).prepareReminder(ask);
        order.verify(features.askMessages).sendMessage(ask);
        order.verify(features.asking).passToWorker(ask);
        order.verify(features.asking).recordNoReply(ask);
    }

    @Test
    void a_message_that_was_not_delivered_is_the_workers_at_once() {
        when(features.askDelivery.failed(ask)).thenReturn(true);
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_mayWrite");
        walk.run("serviceTask_sendMessage");
        walk.fire("event_deliveryKnown");
        walk.run("serviceTask_lookAtDelivery");

        assertThat(walk.standsAt()).containsExactly("event_workersTimeOver");
        assertThat(walk.endedAt()).containsExactly("endEvent_notDelivered");
        verify(features.asking).passToWorker(ask);
        verify(features.askMessages, never()).prepareReminder(any());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void who_asked_to_be_rung_is_reminded_no_more_and_the_workers_time_begins(int stepsTaken) {
        var walk = walked(stepsTaken);

        features.family.on(voiceWanted(true));

        assertThat(walk.standsAt()).containsExactly("event_workersTimeOver");
        assertThat(walk.dueAt("event_workersTimeOver")).isEqualTo(WORKERS_OVER);
        features.family.on(answer(true));
        assertThat(walk.endedAt()).as("they may still answer on their page").containsExactly("endEvent_answered");
    }

    @Test
    void asking_to_be_rung_changes_nothing_where_the_worker_has_it_or_nobody_waits() {
        var walk = walked(ALL_STEPS);

        features.family.on(voiceWanted(true));
        features.family.on(voiceWanted(false));

        assertThat(walk.standsAt()).containsExactly("event_workersTimeOver");
        verify(features.asking).passToWorker(ask);
    }

    @Test
    void a_person_without_a_safe_channel_is_asked_by_their_worker_at_once() {
        when(features.askMessages.prepareMessage(ask)).thenReturn(false);

        var walk = Walk.start("askPerson", ask);

        assertThat(walk.standsAt()).containsExactly("event_workersTimeOver");
        verify(features.asking).passToWorker(ask);
        verify(features.askMessages, never()).sendMessage(any());
    }

    @Test
    void nobody_is_written_to_in_their_quiet_hours() {
        var walk = Walk.start("askPerson", ask);
        assertThat(walk.standsAt()).containsExactly("event_mayWrite");
        assertThat(walk.dueAt("event_mayWrite")).isEqualTo(EIGHT_TOMORROW);

        walk.fire("event_mayWrite");
        walk.run("serviceTask_sendMessage");
        walk.fire("event_deliveryKnown");
        walk.run("serviceTask_lookAtDelivery");
        walk.fire("event_reminderDue");

        assertThat(walk.standsAt()).containsExactly("event_mayRemind");
        assertThat(walk.dueAt("event_mayRemind")).isEqualTo(EIGHT_TOMORROW);
        verify(features.askMessages).prepareReminder(ask);
        verify(features.askMessages).sendMessage(ask);
    }

    @Test
    void what_is_to_be_sent_is_stored_before_it_is_sent() {
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_mayWrite");

        assertThat(walk.standsAt()).containsExactly("serviceTask_sendMessage");
        verify(features.askMessages).prepareMessage(ask);
        verify(features.askMessages, never()).sendMessage(any());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void an_answer_ends_the_asking_at_any_moment(int stepsTaken) {
        var walk = walked(stepsTaken);

        features.family.on(answer(true));

        assertThat(walk.standsAt()).isEmpty();
        assertThat(walk.endedAt()).contains("endEvent_answered");
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
        when(features.askMessages.prepareMessage(ask)).thenReturn(false);
        var walk = Walk.start("askPerson", ask);
        walk.fire("event_workersTimeOver");

        features.family.on(answer(true));

        assertThat(walk.endedAt()).containsExactly("endEvent_noReply");
    }

    /** As far into the asking as so many steps lead, up to the worker's turn. */
    private Walk walked(int stepsTaken) {
        var walk = Walk.start("askPerson", ask);
        Runnable[] steps = {
            () -> walk.fire("event_mayWrite"),
            () -> walk.run("serviceTask_sendMessage"),
            () -> walk.fire("event_deliveryKnown"),
            () -> walk.run("serviceTask_lookAtDelivery"),
            () -> walk.fire("event_reminderDue"),
            () -> walk.fire("event_mayRemind"),
            () -> walk.run("serviceTask_sendReminder"),
            () -> walk.fire("event_waitOver")
        };
        for (int step = 0; step < stepsTaken; step++) {
            steps[step].run();
        }
        return walk;
    }

    private VoiceWanted voiceWanted(boolean waited) {
        return new VoiceWanted(ask, new MeetingId(UUID.randomUUID()), waited, null);
    }

    private PreferenceReceived answer(boolean first) {
        return new PreferenceReceived(ask, new MeetingId(UUID.randomUUID()), first, null);
    }
}
