package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.ExceptionRaised;
import org.blendedmeetings.escalation.TryAgainAsked;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.meeting.MeetingWithdrawn;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.PreferenceReceived;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a call that keeps failing. */
class RemoteFaultsTest {
    /** The first try and the five of the timings. */
    private static final int TRIES = 6;

    private static final Instant SOON = Instant.parse("2026-11-24T09:00:00Z");

    @RegisterExtension
    static final EveryPath ENGINE = EveryPath.ofNone();

    private final Features features = new Features();
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());
    private final AskId ask = new AskId(UUID.randomUUID());

    @BeforeEach
    void one_person_is_asked_and_messages_fail() {
        when(features.meetings.get(meeting))
                .thenReturn(AMeeting.of("RCPC_1").id(meeting).view());
        when(features.asking.waiting(meeting)).thenReturn(List.of(ask));
        when(features.askMessages.prepareMessage(ask)).thenReturn(true);
        when(features.askMessages.sendNotBefore(ask)).thenReturn(SOON);
        when(features.askDeadlines.deliveryKnown(ask)).thenReturn(SOON);
        when(features.formats.recommend(meeting)).thenReturn(Optional.empty());
        messagesFail();
    }

    @Test
    void a_call_is_tried_as_often_as_the_timings_say_and_then_is_somebodys_task() {
        var asking = atSending();

        keepsFailing(asking, TRIES - 1);
        verify(features.exceptions, never()).raise(any(), any(), any(), any());
        keepsFailing(asking, 1);

        var job = asking.job("serviceTask_sendMessage");
        verify(features.askMessages, times(TRIES)).sendMessage(ask);
        assertThat(job.getRetries()).isZero();
        assertThat(incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.getConfiguration()).isEqualTo(job.getId());
            assertThat(incident.getActivityId()).isEqualTo("serviceTask_sendMessage");
        });
        verify(features.exceptions)
                .raise(
                        ExceptionCode.EX_REMOTE,
                        meeting,
                        "job:" + job.getId(),
                        "\"Send the message\" did not work after several tries."
                                + " Try it again, or do it by hand and say so here.");
    }

    @Test
    void the_exception_and_the_incident_are_stored_together_or_not_at_all() {
        doThrow(new IllegalStateException("the list is closed"))
                .when(features.exceptions)
                .raise(any(), any(), any(), any());
        var asking = atSending();

        keepsFailing(asking, TRIES);

        assertThat(incidents()).isEmpty();
        assertThat(asking.job("serviceTask_sendMessage").getRetries())
                .as("so it is tried, and raised, once more")
                .isPositive();
    }

    @Test
    void a_later_try_that_works_ends_it_and_the_process_goes_on() {
        var asking = atSending();
        keepsFailing(asking, TRIES);
        var job = asking.job("serviceTask_sendMessage").getId();

        messagesWork();
        asking.run("serviceTask_sendMessage");

        assertThat(incidents()).isEmpty();
        assertThat(asking.standsAt()).containsExactly("event_deliveryKnown");
        verify(features.exceptions).causeEnded(ExceptionCode.EX_REMOTE, "job:" + job, "A later try succeeded.");
    }

    @Test
    void allowing_another_try_does_not_end_it_before_that_try_has_worked() {
        var asking = atSending();
        keepsFailing(asking, TRIES);
        var job = asking.job("serviceTask_sendMessage").getId();

        tryAgain(job);
        verify(features.exceptions, never()).causeEnded(any(), eq("job:" + job), any());
        keepsFailing(asking, 1);
        verify(features.exceptions, never()).causeEnded(any(), eq("job:" + job), any());

        tryAgain(job);
        messagesWork();
        asking.run("serviceTask_sendMessage");
        verify(features.exceptions).causeEnded(ExceptionCode.EX_REMOTE, "job:" + job, "A later try succeeded.");
    }

    @Test
    void an_answer_that_comes_while_the_message_still_fails_ends_the_ask_and_the_exception() {
        var asking = atSending();
        keepsFailing(asking, TRIES);
        var job = asking.job("serviceTask_sendMessage").getId();

        features.family.on(new PreferenceReceived(ask, meeting, true, null));

        assertThat(asking.endedAt()).containsExactly("endEvent_answered");
        assertThat(incidents()).isEmpty();
        verify(features.exceptions).causeEnded(ExceptionCode.EX_REMOTE, "job:" + job, "It is no longer needed.");
    }

    @Test
    void withdrawing_the_meeting_ends_it_too() {
        var asking = atSending();
        keepsFailing(asking, TRIES);
        var job = asking.job("serviceTask_sendMessage").getId();

        features.meetingPeople.on(new MeetingWithdrawn(meeting, null));

        assertThat(incidents()).isEmpty();
        verify(features.exceptions).causeEnded(ExceptionCode.EX_REMOTE, "job:" + job, "It is no longer needed.");
    }

    @Test
    void a_timer_that_fails_names_the_step_after_it_that_did() {
        features.meetingPeople.on(new MeetingRequested(meeting, null));
        when(features.exceptions.raise(eq(ExceptionCode.EX_BREACH), any(), any(), any()))
                .thenThrow(new IllegalStateException("the list is closed"));
        var walk = Walk.of("arrangeMeeting", meeting);

        for (int tries = 0; tries < TRIES; tries++) {
            walk.fail("startEvent_limitPassed");
        }

        verify(features.exceptions)
                .raise(
                        eq(ExceptionCode.EX_REMOTE),
                        eq(meeting),
                        any(),
                        startsWith("\"Raise the breach\" did not work"));
    }

    @Test
    void a_ladder_that_fails_raises_no_exception_about_an_exception() {
        var exception = new ExceptionId(UUID.randomUUID());
        when(features.handling.nextRungAt(exception)).thenReturn(Optional.of(SOON));
        when(features.handling.passOn(exception)).thenThrow(new IllegalStateException("nobody is there"));
        features.owner.on(new ExceptionRaised(exception, null));
        var ladder = Walk.of("resolveException", exception);

        for (int tries = 0; tries < TRIES; tries++) {
            ladder.fail("event_firstTimeOver");
        }

        assertThat(incidents()).hasSize(1);
        verify(features.exceptions, never()).raise(any(), any(), any(), any());
    }

    private Walk atSending() {
        features.meetingPeople.on(new MeetingRequested(meeting, null));
        var asking = Walk.of("askPerson", ask);
        asking.fire("event_mayWrite");
        return asking;
    }

    private void tryAgain(String job) {
        features.fault.on(new TryAgainAsked(new ExceptionId(UUID.randomUUID()), "job:" + job, null));
    }

    private void keepsFailing(Walk asking, int times) {
        for (int tries = 0; tries < times; tries++) {
            asking.fail("serviceTask_sendMessage");
        }
    }

    private void messagesFail() {
        doThrow(new IllegalStateException("Notify does not answer"))
                .when(features.askMessages)
                .sendMessage(ask);
    }

    private void messagesWork() {
        doNothing().when(features.askMessages).sendMessage(ask);
    }

    /** Of the jobs themselves; the engine repeats each for the calling processes above. */
    private static List<Incident> incidents() {
        return TestEngine.get().getRuntimeService().createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }
}
