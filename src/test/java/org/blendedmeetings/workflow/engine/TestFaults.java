package org.blendedmeetings.workflow.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.telling.SendingSentences;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.springframework.beans.factory.ObjectProvider;

/** The application's own incident handler for an engine without Spring. */
public final class TestFaults {

    private TestFaults() {}

    public static IncidentHandler raisingIn(
            Supplier<Exceptions> exceptions, Supplier<SendingSentences> sentences, Supplier<DueMeetings> due) {
        return new RemoteFaults(
                provided(exceptions),
                provided(sentences),
                new DailyRun(provided(due)),
                new StandingStill(provided(exceptions)));
    }

    private static <T> ObjectProvider<T> provided(Supplier<T> one) {
        return new ObjectProvider<>() {
            @Override
            public T getObject() {
                return one.get();
            }

            @Override
            public Stream<T> stream() {
                return Stream.of(one.get());
            }
        };
    }
}
