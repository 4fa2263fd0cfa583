package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.blendedmeetings.escalation.AboutChild;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.TryAgainAsked;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a step of the daily run that is about nobody in particular and keeps failing. */
class StandingStillTest {
    private static final String CLOSE = "serviceTask_closeOutgrown";
    private static final String LIST = "serviceTask_listDue";
    private static final String MORNING = "startEvent_everyMorning";
    private static final int TRIES = 6;

    @RegisterExtension
    static final EveryPath ENGINE = EveryPath.ofNone();

    private final Features features = new Features();
    private final UUID due = UUID.randomUUID();

    @BeforeEach
    void one_is_due_and_the_birthdays_fail() {
        when(features.due.toAskFor(null, DueIds.AT_ONCE)).thenReturn(List.of(due));
        broken(true);
    }

    @Test
    void it_is_somebodys_task_about_all_and_says_where_it_stopped() {
        var walk = morning();

        keepsFailing(walk, CLOSE, TRIES - 1);
        verify(features.exceptions, never()).raiseForAll(any(), any(), any());
        keepsFailing(walk, CLOSE, 1);

        verify(features.exceptions)
                .raiseForAll(
                        eq(ExceptionCode.EX_REMOTE),
                        eq("every-morning:" + CLOSE),
                        contains("it stopped at \"Close what has ended by a birthday\""));
        verify(features.exceptions, never()).raiseAbout(any(), any(AboutChild.class), any(), any());
    }

    @Test
    void what_fails_for_each_of_what_is_due_before_any_of_it_is_started_is_about_all_too() {
        broken(false);
        var asked = new AtomicInteger();
        doAnswer(call -> {
                    if (asked.incrementAndGet() % 2 == 0) {
                        throw new IllegalStateException("the table is gone");
                    }
                    return List.of(due);
                })
                .when(features.due)
                .toAskFor(null, DueIds.AT_ONCE);
        var walk = morning();
        walk.run(CLOSE);
        keepsFailing(walk, LIST, TRIES);

        verify(features.exceptions)
                .raiseForAll(
                        eq(ExceptionCode.EX_REMOTE),
                        eq("every-morning:" + LIST),
                        contains("it stopped at \"Start the meeting\""));
    }

    @Test
    void tried_again_in_vain_it_stays_and_ends_when_a_try_has_worked() {
        var walk = morning();
        keepsFailing(walk, CLOSE, TRIES);

        tryAgain(CLOSE);
        assertThat(walk.job(CLOSE).getRetries()).isOne();
        keepsFailing(walk, CLOSE, 1);
        verify(features.exceptions, never()).causeEnded(any(), eq("every-morning:" + CLOSE), any());

        broken(false);
        tryAgain(CLOSE);
        walk.run(CLOSE);

        verify(features.exceptions)
                .causeEnded(ExceptionCode.EX_REMOTE, "every-morning:" + CLOSE, "A later try succeeded.");
        assertThat(running()).as("no run was begun beside it").isOne();
    }

    @Test
    void what_is_being_tried_by_itself_is_left_to_its_tries() {
        var walk = morning();
        keepsFailing(walk, CLOSE, 1);

        tryAgain(CLOSE);

        assertThat(walk.job(CLOSE).getRetries()).isEqualTo(TRIES - 1);
        assertThat(running()).isOne();
    }

    @Test
    void the_next_morning_that_works_ends_it_and_takes_the_one_that_stood_along() {
        var stood = morning();
        keepsFailing(stood, CLOSE, TRIES);
        broken(false);

        var next = morning();
        next.run(CLOSE);

        verify(features.exceptions)
                .causeEnded(ExceptionCode.EX_REMOTE, "every-morning:" + CLOSE, "A later try succeeded.");
        assertThat(stood.job(CLOSE).getRetries()).isOne();
        stood.run(CLOSE);
        stood.run(LIST);
        next.run(LIST);
        verify(features.opening, never()).open(any());
        assertThat(next.standsAt()).containsExactly("serviceTask_startDueMeeting");
    }

    @Test
    void a_morning_that_cannot_even_begin_is_a_task_and_the_next_one_comes() {
        broken(false);
        when(features.ahead.today()).thenThrow(new IllegalStateException("the table is gone"));
        var timer = timers().get(0);
        try {
            for (int tries = 0; tries < TRIES; tries++) {
                assertThatThrownBy(() -> engine().executeJob(timer.getId())).isNotNull();
            }

            verify(features.exceptions)
                    .raiseForAll(
                            eq(ExceptionCode.EX_REMOTE), eq("every-morning:" + MORNING), contains("it stopped at"));
            assertThat(timers()).as("today's, which failed, and tomorrow's").hasSize(2);

            doReturn(List.of()).when(features.ahead).today();
            var byHand = morning();
            byHand.run(CLOSE);
            byHand.run(LIST);
            byHand.run("serviceTask_startDueMeeting");
            verify(features.opening).open(due);

            tryAgain(MORNING);
            assertThat(timers()).filteredOn(each -> each.getRetries() == 1).hasSize(1);
            engine().executeJob(timer.getId());
            verify(features.exceptions)
                    .causeEnded(ExceptionCode.EX_REMOTE, "every-morning:" + MORNING, "A later try succeeded.");
            assertThat(timers()).hasSize(1);
        } finally {
            timers().stream().filter(each -> each.getRetries() == 0).forEach(each -> engine().deleteJob(each.getId()));
        }
    }

    @Test
    void where_nothing_is_left_of_what_failed_the_whole_run_is_made() {
        tryAgain(MORNING);

        assertThat(running()).isOne();
    }

    private void broken(boolean is) {
        if (is) {
            doThrow(new IllegalStateException("the table is gone"))
                    .when(features.outgrown)
                    .close();
        } else {
            doNothing().when(features.outgrown).close();
        }
    }

    private static Walk morning() {
        var walk = Walk.start("openDueMeetings", "");
        walk.run("serviceTask_followSettings");
        return walk;
    }

    private static void keepsFailing(Walk walk, String step, int times) {
        for (int tries = 0; tries < times; tries++) {
            walk.fail(step);
        }
    }

    private void tryAgain(String step) {
        features.fault.on(new TryAgainAsked(new ExceptionId(UUID.randomUUID()), "every-morning:" + step, null));
    }

    private static ManagementService engine() {
        return TestEngine.get().getManagementService();
    }

    private static List<Job> timers() {
        return engine().createJobQuery()
                .processDefinitionKey("openDueMeetings")
                .timers()
                .list();
    }

    private static long running() {
        return TestEngine.get()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("openDueMeetings")
                .count();
    }
}
