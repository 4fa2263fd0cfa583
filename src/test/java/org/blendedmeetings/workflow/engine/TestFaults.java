package org.blendedmeetings.workflow.engine;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.blendedmeetings.escalation.Exceptions;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.springframework.beans.factory.ObjectProvider;

/** The application's own incident handler for an engine without Spring. */
public final class TestFaults {

    private TestFaults() {}

    public static IncidentHandler raisingIn(Supplier<Exceptions> exceptions) {
        return new RemoteFaults(new ObjectProvider<>() {
            @Override
            public Exceptions getObject() {
                return exceptions.get();
            }

            @Override
            public Stream<Exceptions> stream() {
                return Stream.of(exceptions.get());
            }
        });
    }
}
