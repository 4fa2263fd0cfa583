package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.escalation.AboutChild;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.LimitKind;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDueMeetingsProcessTest {
    private static final String START = "serviceTask_startDueMeeting";
    private static final String LOOK_AHEAD = "serviceTask_forecastUnbooked";
    private static final String FOLLOW = "serviceTask_followSettings";
    private static final int TRIES = 6;

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("openDueMeetings");

    private final Features features = new Features();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void two_are_due() {
        listed(List.of(first, second));
    }

    @Test
    void what_ended_by_a_birthday_is_closed_before_what_is_due_is_started() {
        var walk = morning();
        walk.run("serviceTask_closeOutgrown");
        verify(features.opening, never()).open(any());
        walk.run("serviceTask_listDue");
        walk.run(START);

        var inOrder = inOrder(features.outgrown, features.opening);
        inOrder.verify(features.outgrown).close();
        inOrder.verify(features.opening, times(2)).open(any());
        verify(features.opening).open(first);
        verify(features.opening).open(second);
        assertThat(walk.endedAt())
                .containsExactlyInAnyOrder(
                        "endEvent_started",
                        "endEvent_allListed",
                        "endEvent_lookedAhead",
                        "endEvent_said",
                        "endEvent_followed");
        assertThat(walk.standsAt()).isEmpty();
    }

    @Test
    void on_a_day_on_which_nothing_is_due_nothing_is_started() {
        listed(List.of());
        var walk = listing();

        assertThat(walk.endedAt())
                .containsExactlyInAnyOrder(
                        "endEvent_started",
                        "endEvent_allListed",
                        "endEvent_lookedAhead",
                        "endEvent_said",
                        "endEvent_followed");
        verify(features.opening, never()).open(any());
    }

    @Test
    void many_are_listed_some_at_a_time_and_none_waits_for_those_before_it() {
        var full = Stream.generate(UUID::randomUUID).limit(DueIds.AT_ONCE).toList();
        var last = full.get(full.size() - 1);
        listed(full);
        when(features.due.toAskFor(last, DueIds.AT_ONCE)).thenReturn(List.of(second));

        var walk = listing();
        walk.run(START);

        verify(features.opening, times(DueIds.AT_ONCE + 1)).open(any());
        verify(features.opening).open(second);
        assertThat(walk.endedAt())
                .containsExactlyInAnyOrder(
                        "endEvent_started",
                        "endEvent_started",
                        "endEvent_allListed",
                        "endEvent_lookedAhead",
                        "endEvent_said",
                        "endEvent_followed");
    }

    @Test
    void one_that_fails_stops_no_other_and_is_somebodys_task() {
        var child = new PersonId(UUID.randomUUID());
        when(features.due.get(first)).thenReturn(DueFixtures.waiting(first, child, "ICPC", LocalDate.of(2026, 12, 14)));
        doThrow(new IllegalStateException("the row is broken"))
                .when(features.opening)
                .open(first);
        var walk = listing();

        tryEach(walk, START);

        verify(features.opening, times(TRIES)).open(first);
        verify(features.opening).open(second);
        verify(features.exceptions)
                .raiseAbout(
                        eq(ExceptionCode.EX_REMOTE),
                        eq(AboutChild.of(child, Line.CONFERENCES, LimitKind.GUIDANCE)),
                        startsWith("job:"),
                        contains("\"Start the meeting\" did not work"));
        assertThat(walk.standsAt()).containsExactly(START);
    }

    @Test
    void the_next_morning_leaves_what_failed_to_whoever_has_the_task() {
        one_that_fails_stops_no_other_and_is_somebodys_task();

        var next = listing();
        next.run(START);

        verify(features.opening, times(TRIES)).open(first);
        verify(features.opening, times(2)).open(second);
        assertThat(next.standsAt()).isEmpty();
    }

    @Test
    void what_cannot_be_booked_yet_is_looked_ahead_for_and_a_calendar_that_is_down_stops_nothing() {
        var asked = new MeetingId(UUID.randomUUID());
        var decided = new MeetingId(UUID.randomUUID());
        when(features.ahead.today()).thenReturn(List.of(asked, decided));
        doThrow(new IllegalStateException("the row is broken"))
                .when(features.ahead)
                .forecast(asked);
        var walk = listing();

        tryEach(walk, LOOK_AHEAD);
        tryEach(walk, START);

        verify(features.ahead).forecast(decided);
        verify(features.opening).open(second);
        verify(features.exceptions)
                .raise(
                        eq(ExceptionCode.EX_REMOTE),
                        eq(asked),
                        startsWith("job:"),
                        contains("\"Look for a slot inside the limit\" did not work"));
        assertThat(walk.standsAt()).containsExactly(LOOK_AHEAD);
        when(features.due.toAskFor(null, DueIds.AT_ONCE)).thenReturn(List.of());
        assertThat(listing().jobs(START)).isEmpty();
    }

    @Test
    void before_a_review_that_comes_near_it_is_said_that_the_child_was_not_spoken_with() {
        var near = new MeetingId(UUID.randomUUID());
        var broken = new MeetingId(UUID.randomUUID());
        when(features.children.today()).thenReturn(List.of(broken, near));
        doThrow(new IllegalStateException("the row is broken"))
                .when(features.children)
                .raise(broken);
        var walk = listing();

        tryEach(walk, "serviceTask_raiseNotSpokenWith");
        tryEach(walk, START);

        verify(features.children).raise(near);
        verify(features.opening).open(second);
        assertThat(walk.standsAt()).containsExactly("serviceTask_raiseNotSpokenWith");
    }

    @Test
    void limits_follow_the_settings_some_at_a_time_each_in_a_step_of_its_own() {
        when(features.settings.follow(null)).thenReturn("1:last");
        var walk = Walk.start("openDueMeetings", "");

        walk.execute(walk.job(FOLLOW));
        assertThat(walk.standsAt()).contains(FOLLOW);
        walk.execute(walk.job(FOLLOW));

        inOrder(features.settings).verify(features.settings).follow("1:last");
        assertThat(walk.jobs(FOLLOW)).isEmpty();
        assertThat(walk.endedAt()).contains("endEvent_followed");
    }

    @Test
    void settings_that_cannot_be_followed_stop_nothing_that_is_due_and_are_a_task() {
        when(features.settings.follow(null)).thenThrow(new IllegalStateException("the row is broken"));
        var walk = Walk.start("openDueMeetings", "");

        tryEach(walk, FOLLOW);
        walk.run("serviceTask_closeOutgrown");
        walk.run("serviceTask_listDue");
        walk.run(START);

        verify(features.opening).open(second);
        verify(features.exceptions)
                .raiseForAll(
                        eq(ExceptionCode.EX_REMOTE),
                        eq("every-morning:" + FOLLOW),
                        startsWith("The council's settings changed, and not every limit follows them yet"));
        assertThat(walk.standsAt()).containsExactly(FOLLOW);
    }

    @Test
    void it_starts_by_itself_every_morning_and_on_one_node_only() {
        var timers = TestEngine.get()
                .getManagementService()
                .createJobQuery()
                .processDefinitionKey("openDueMeetings")
                .timers()
                .list();

        assertThat(timers).singleElement().satisfies(timer -> {
            assertThat(timer.getDuedate()).isEqualTo(Instant.parse("2200-01-01T05:00:00Z"));
            TestEngine.get().getManagementService().executeJob(timer.getId());
        });
        assertThat(TestEngine.get()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("openDueMeetings")
                        .count())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 2026-11-24T05:00:00Z",
        "2026-11-23T04:59:00Z, 2026-11-23T05:00:00Z",
        "2026-07-23T09:00:00Z, 2026-07-24T04:00:00Z",
        "2027-03-27T09:00:00Z, 2027-03-28T04:00:00Z"
    })
    void the_next_morning_is_londons(Instant now, String first) {
        var times = new DueTimes(Features.TIMINGS, Clock.fixed(now, ZoneOffset.UTC));

        assertThat(times.eachMorning()).isEqualTo("R/" + first + "/PT24H");
    }

    private void listed(List<UUID> due) {
        when(features.due.toAskFor(null, DueIds.AT_ONCE)).thenReturn(due);
    }

    private static Walk morning() {
        var walk = Walk.start("openDueMeetings", "");
        walk.run(FOLLOW);
        return walk;
    }

    private static Walk listing() {
        var walk = morning();
        walk.run("serviceTask_closeOutgrown");
        walk.run("serviceTask_listDue");
        return walk;
    }

    private static void tryEach(Walk walk, String step) {
        for (var jobs = open(walk, step); !jobs.isEmpty(); jobs = open(walk, step)) {
            for (var job : jobs) {
                try {
                    walk.execute(job);
                } catch (RuntimeException failed) {
                    assertThat(failed).hasMessageContaining("the row is broken");
                }
            }
        }
    }

    private static List<Job> open(Walk walk, String step) {
        return walk.jobs(step).stream().filter(job -> job.getRetries() > 0).toList();
    }
}
