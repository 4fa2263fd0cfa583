package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.telling.SentenceConfirmed;
import org.blendedmeetings.telling.TellingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TellPersonProcessTest {
    private static final Instant EIGHT_TOMORROW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Instant KNOWN = Instant.parse("2026-11-24T10:00:00Z");
    private static final int TRIES = 6;

    @RegisterExtension
    static final EveryPath EVERY_PATH = EveryPath.of("tellPerson");

    private final Features features = new Features();
    private final TellingId telling = new TellingId(UUID.randomUUID());

    @BeforeEach
    void quiet_until_eight() {
        when(features.sentences.sendNotBefore(telling)).thenReturn(EIGHT_TOMORROW);
        when(features.sentences.deliveryKnown(telling)).thenReturn(KNOWN);
    }

    @Test
    void a_confirmed_sentence_is_sent_after_the_quiet_hours_and_looked_after() {
        when(features.sentences.send(telling)).thenReturn(true);
        var walk = confirmed();
        assertThat(walk.dueAt("event_mayTell")).isEqualTo(EIGHT_TOMORROW);
        verify(features.sentences, never()).send(any());
        walk.fire("event_mayTell");
        walk.run("serviceTask_sendSentence");
        assertThat(walk.dueAt("event_sentenceDeliveryKnown")).isEqualTo(KNOWN);
        walk.fire("event_sentenceDeliveryKnown");
        walk.run("serviceTask_lookAtSentence");

        assertThat(walk.endedAt()).containsExactly("endEvent_sentenceSent");
    }

    @Test
    void where_no_safe_way_is_left_nothing_is_looked_for() {
        var walk = confirmed();
        walk.fire("event_mayTell");
        walk.run("serviceTask_sendSentence");

        assertThat(walk.endedAt()).containsExactly("endEvent_notSent");
        verify(features.sentences, never()).failed(any());
    }

    @Test
    void what_did_not_arrive_ends_here_because_it_is_a_persons_again() {
        when(features.sentences.send(telling)).thenReturn(true);
        when(features.sentences.failed(telling)).thenReturn(true);
        var walk = confirmed();
        walk.fire("event_mayTell");
        walk.run("serviceTask_sendSentence");
        walk.fire("event_sentenceDeliveryKnown");
        walk.run("serviceTask_lookAtSentence");

        assertThat(walk.endedAt()).containsExactly("endEvent_notDelivered");
    }

    @Test
    void a_call_that_does_not_work_after_its_tries_is_an_exception_of_its_meeting() {
        var meeting = new MeetingId(UUID.randomUUID());
        when(features.sentences.meetingOf(telling)).thenReturn(meeting);
        when(features.sentences.send(telling)).thenThrow(new IllegalStateException("Notify is down"));
        var walk = confirmed();
        walk.fire("event_mayTell");

        for (var tries = 0; tries < TRIES; tries++) {
            walk.fail("serviceTask_sendSentence");
        }

        verify(features.exceptions)
                .raise(eq(ExceptionCode.EX_REMOTE), eq(meeting), any(), contains("Send the sentence"));
    }

    private Walk confirmed() {
        features.teller.on(new SentenceConfirmed(telling, null));
        return Walk.of("tellPerson", telling);
    }
}
