package org.blendedmeetings.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.blendedmeetings.TestClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The engine's clock in a demonstration. */
class LaterEngineTest {
    private Instant before;

    @BeforeEach
    void by_the_machine() {
        before = TestClock.engineTo(null);
    }

    @AfterEach
    void as_it_was() {
        TestClock.engineTo(before);
    }

    @Test
    void timers_are_due_on_the_day_the_application_believes_it_is() {
        new LaterEngine(Duration.ofDays(14));

        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfter(Instant.now().plus(Duration.ofDays(13)));
    }

    @Test
    void else_it_goes_by_the_machine() {
        new LaterEngine(Duration.ZERO);

        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBefore(Instant.now().plus(Duration.ofHours(1)));
    }
}
