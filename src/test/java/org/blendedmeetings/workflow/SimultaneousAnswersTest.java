package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingRequested;
import org.blendedmeetings.preference.AskId;
import org.blendedmeetings.preference.PreferenceReceived;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A family may all press send in the same second. */
class SimultaneousAnswersTest {
    private static final int RELATIVES = 12;
    private static final Instant FAR = Instant.parse("2026-12-24T09:00:00Z");

    @RegisterExtension
    static final EveryPath ENGINE = EveryPath.ofNone();

    private final Features features = new Features();
    private final MeetingId meeting = new MeetingId(UUID.randomUUID());

    @RepeatedTest(3)
    void relatives_who_answer_in_the_same_second_all_succeed() throws Exception {
        var asks = Stream.generate(() -> new AskId(UUID.randomUUID()))
                .limit(RELATIVES)
                .toList();
        var walk = asked(asks);

        assertThat(allAtOnce(asks)).allSatisfy(answer -> assertThat(answer).isEmpty());

        walk.run("callActivity_askEachPerson");
        assertThat(walk.standsAt()).containsExactly("callActivity_approveFormat");
        verify(features.formats).recommend(meeting);
    }

    private Walk asked(List<AskId> asks) {
        when(features.meetings.get(meeting))
                .thenReturn(AMeeting.of("RCPC_1").id(meeting).view());
        when(features.asking.waiting(meeting)).thenReturn(asks);
        asks.forEach(ask -> when(features.askDeadlines.workerTimeOver(ask)).thenReturn(FAR));
        var decision = new DecisionId(UUID.randomUUID());
        when(features.formats.recommend(meeting)).thenReturn(Optional.of(decision));
        when(features.formats.openFor(meeting)).thenReturn(Optional.of(decision));
        when(features.waits.reminderDue(decision)).thenReturn(FAR);
        when(features.waits.silentAt(decision)).thenReturn(FAR);
        features.meetingPeople.on(new MeetingRequested(meeting, null));
        return Walk.of("arrangeMeeting", meeting);
    }

    /** What went wrong for each; empty where the answer was taken. */
    private List<Optional<Exception>> allAtOnce(List<AskId> asks) throws Exception {
        var ready = new CyclicBarrier(asks.size());
        var relatives = Executors.newFixedThreadPool(asks.size());
        try {
            var answers = asks.stream()
                    .map(ask -> (Callable<Optional<Exception>>) () -> answer(ask, ready))
                    .toList();
            var outcomes = new ArrayList<Optional<Exception>>();
            for (var each : relatives.invokeAll(answers)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            relatives.shutdown();
        }
    }

    private Optional<Exception> answer(AskId ask, CyclicBarrier ready) throws Exception {
        features.onThisThread();
        ready.await();
        try {
            features.family.on(new PreferenceReceived(ask, meeting, true, null));
            return Optional.empty();
        } catch (RuntimeException collision) {
            return Optional.of(collision);
        }
    }
}
