package org.blendedmeetings.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.message.MessageState;
import org.blendedmeetings.people.ChannelKind;
import org.junit.jupiter.api.Test;

/** From opening an ask to an answer or the end of the waiting. */
class AskingTest {
    private final PreferenceFixtures fixtures = PreferenceFixtures.review();

    @Test
    void each_of_the_family_has_an_ask_of_their_own_the_child_too() {
        var mother = fixtures.parent("Ada", ChannelKind.EMAIL);

        assertThat(open()).hasSize(2);
        assertThat(fixtures.ask(fixtures.child()).id())
                .isNotEqualTo(fixtures.ask(mother).id());
    }

    @Test
    void opened_twice_nobody_is_asked_twice() {
        assertThat(open()).isEqualTo(open());
    }

    @Test
    void a_strategy_discussion_asks_nobody() {
        var strategy = new PreferenceFixtures("STRATEGY");

        assertThat(strategy.asking().open(strategy.meeting().id())).isEmpty();
        assertThat(strategy.events).isEmpty();
    }

    @Test
    void nobody_asks_a_child_under_four_but_a_worker_writes_down_what_helps() {
        fixtures.childOf(3, ChannelKind.SMS);

        assertThat(open()).isEmpty();
        assertThat(fixtures.tasks().of(fixtures.worker)).singleElement().satisfies(task -> assertThat(task.why())
                .isEqualTo(WhyWorker.TOO_YOUNG));
        assertThat(fixtures.asking().waiting(fixtures.meeting().id())).isEmpty();
    }

    @Test
    void a_child_not_yet_born_is_asked_nothing() {
        var unborn = new PreferenceFixtures("ICPC_PREBIRTH").childOf(-1, null);

        assertThat(unborn.asking().open(unborn.meeting().id())).isEmpty();
        assertThat(unborn.tasks().of(unborn.worker)).isEmpty();
    }

    @Test
    void a_child_of_six_is_asked_through_a_worker_though_a_telephone_is_known() {
        fixtures.childOf(6, ChannelKind.SMS);
        var ask = openOne();

        assertThat(fixtures.byMessage().prepareMessage(ask)).isFalse();
        fixtures.asking().passToWorker(ask);

        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.THROUGH_WORKER);
        verify(fixtures.exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void a_child_of_eight_with_a_safe_channel_gets_a_message_of_their_own() {
        fixtures.childOf(8, ChannelKind.SMS);

        assertThat(fixtures.byMessage().prepareMessage(openOne())).isTrue();
    }

    @Test
    void without_a_safe_channel_the_worker_asks_by_voice_at_once() {
        fixtures.childOf(14, null);
        var ask = openOne();

        assertThat(fixtures.byMessage().prepareMessage(ask)).isFalse();
        fixtures.asking().passToWorker(ask);

        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.NO_SAFE_CHANNEL);
        verify(fixtures.exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void silence_becomes_a_reminder_then_the_workers_task_then_no_reply() {
        var ask = sent();

        fixtures.byMessage().prepareReminder(ask);
        fixtures.byMessage().sendMessage(ask);
        assertThat(fixtures.sent).hasSize(2).containsValues(MessageState.SENT);

        fixtures.asking().passToWorker(ask);
        assertThat(state()).isEqualTo(AskState.WITH_WORKER);
        verify(fixtures.exceptions)
                .raise(
                        eq(ExceptionCode.EX_NORESPONSE_FAMILY),
                        eq(fixtures.meeting().id()),
                        eq("ask:" + ask),
                        contains("No reply yet from Robin after 2 messages"));

        fixtures.asking().recordNoReply(ask);
        assertThat(state()).isEqualTo(AskState.NO_REPLY);
        assertThat(fixtures.tasks().of(fixtures.worker))
                .as("the task stays open")
                .hasSize(1);
        assertThat(fixtures.asking().waiting(fixtures.meeting().id())).isEmpty();
    }

    @Test
    void the_exception_ends_with_no_reply_and_what_was_tried_and_not_with_messages_alone() {
        var ask = sent();
        fixtures.asking().passToWorker(ask);
        fixtures.asking().recordNoReply(ask);
        verify(fixtures.exceptions, never()).causeEnded(any(), any(), any());

        var worker = Somebody.who(fixtures.worker, Role.SOCIAL_WORKER);
        var visit = new ContactTried(Tried.VISIT, LocalDate.of(2026, 11, 23), "Called, nobody came to the door.");
        fixtures.followingUp().tried(worker, ask, visit);

        verify(fixtures.exceptions)
                .causeEnded(eq(ExceptionCode.EX_NORESPONSE_FAMILY), eq("ask:" + ask), contains("what was tried"));
    }

    @Test
    void a_message_that_will_never_arrive_passes_to_the_worker_at_once_with_the_reason() {
        var ask = sent();
        fixtures.sent.replaceAll((message, state) -> MessageState.FAILED);

        assertThat(fixtures.delivery().failed(ask)).isTrue();

        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.NOT_DELIVERED);
        verify(fixtures.exceptions)
                .raise(
                        eq(ExceptionCode.EX_NORESPONSE_FAMILY),
                        eq(fixtures.meeting().id()),
                        eq("ask:" + ask),
                        contains("not delivered: there is no such number"));
        assertThat(fixtures.contacts.findByAskOrderByRecordedAt(ask.value()))
                .last()
                .satisfies(
                        tried -> assertThat(tried.view().what()).isEqualTo("Not delivered: there is no such number"));
    }

    @Test
    void where_nothing_could_be_sent_nobody_waits_to_learn_whether_it_arrived() {
        var ask = openOne();
        fixtures.byMessage().prepareMessage(ask);
        fixtures.asking().passToWorker(ask);

        assertThat(fixtures.deadlines().deliveryKnown(ask)).isEqualTo(PreferenceFixtures.MONDAY);
        assertThat(fixtures.delivery().failed(ask)).isTrue();
    }

    @Test
    void who_asks_to_be_rung_when_the_worker_has_it_already_gets_no_later_day() {
        var ask = sent();
        fixtures.asking().passToWorker(ask);
        var due = fixtures.deadlines().workerTimeOver(ask);

        fixtures.ask(fixtures.child())
                .voiceWanted(WhyWorker.ASKED_TO_BE_RUNG, PreferenceFixtures.MONDAY.plus(Duration.ofDays(1)));

        assertThat(fixtures.deadlines().workerTimeOver(ask)).isEqualTo(due);
        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.ASKED_TO_BE_RUNG);
    }

    @Test
    void nobody_is_reminded_by_a_channel_on_which_the_first_message_never_arrived() {
        var ask = sent();
        fixtures.byMessage().prepareReminder(ask);
        var first = fixtures.sent.keySet().iterator().next();
        fixtures.sent.put(first, MessageState.FAILED);
        var failed = Optional.of(fixtures.messages.status(first));
        when(fixtures.messages.earlierFailure(any())).thenReturn(failed);

        fixtures.byMessage().sendMessage(ask);

        assertThat(fixtures.sent).containsValue(MessageState.PREPARED);
        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.NOT_DELIVERED);
    }

    @Test
    void a_message_under_way_stays_where_it_is() {
        assertThat(fixtures.delivery().failed(sent())).isFalse();
    }

    @Test
    void an_answer_that_was_quicker_stops_what_was_still_to_be_sent() {
        var ask = openOne();
        fixtures.byMessage().prepareMessage(ask);
        fixtures.ask(fixtures.child()).answered();

        fixtures.byMessage().sendMessage(ask);

        assertThat(fixtures.sent).containsValue(MessageState.PREPARED);
        assertThat(fixtures.asking().waiting(fixtures.meeting().id())).isEmpty();
    }

    @Test
    void nobody_is_reminded_who_asked_to_be_rung() {
        var ask = sent();
        fixtures.ask(fixtures.child()).voiceWanted(WhyWorker.ASKED_TO_BE_RUNG, PreferenceFixtures.MONDAY);

        fixtures.byMessage().prepareReminder(ask);
        fixtures.asking().passToWorker(ask);

        assertThat(fixtures.sent).hasSize(1);
        assertThat(fixtures.tasks().of(fixtures.worker).get(0).why()).isEqualTo(WhyWorker.ASKED_TO_BE_RUNG);
        verify(fixtures.exceptions, never()).raise(any(), any(), any(), any());
    }

    @Test
    void the_clocks_run_from_the_first_message_and_from_the_workers_turn() {
        var ask = sent();
        var asking = fixtures.deadlines();

        assertThat(Duration.between(PreferenceFixtures.MONDAY, asking.deliveryKnown(ask)))
                .isEqualTo(Duration.ofHours(1));
        assertThat(Duration.between(PreferenceFixtures.MONDAY, asking.reminderDue(ask)))
                .isEqualTo(Duration.ofDays(3));
        assertThat(Duration.between(PreferenceFixtures.MONDAY, asking.waitOver(ask)))
                .isEqualTo(Duration.ofDays(7));
        fixtures.asking().passToWorker(ask);
        assertThat(Duration.between(PreferenceFixtures.MONDAY, asking.workerTimeOver(ask)))
                .isEqualTo(Duration.ofDays(2));
    }

    private java.util.List<AskId> open() {
        return fixtures.asking().open(fixtures.meeting().id());
    }

    private AskId openOne() {
        return open().get(0);
    }

    private AskId sent() {
        var ask = openOne();
        fixtures.byMessage().prepareMessage(ask);
        fixtures.byMessage().sendMessage(ask);
        assertThat(state()).isEqualTo(AskState.OPEN);
        return ask;
    }

    private AskState state() {
        return fixtures.ask(fixtures.child()).state();
    }
}
