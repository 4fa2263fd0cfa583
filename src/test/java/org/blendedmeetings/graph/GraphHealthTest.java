package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.SimpleHttpCodeStatusMapper;
import org.springframework.boot.health.actuate.endpoint.SimpleStatusAggregator;
import org.springframework.boot.health.contributor.Status;

class GraphHealthTest {
    private final GraphHealth health = new GraphHealth(Clock.fixed(GraphAdapter.NOW, ZoneOffset.UTC));

    @Test
    void a_calendar_nobody_has_called_yet_is_taken_to_be_there() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_calendar_that_is_away_takes_no_node_out_of_service() {
        health.failed(fault(Kind.TRY_AGAIN));
        Status status = health.health().getStatus();

        assertThat(status.getCode()).isEqualTo("DEGRADED");
        assertThat(new SimpleStatusAggregator().getAggregateStatus(Status.UP, status))
                .isEqualTo(Status.UP);
        assertThat(new SimpleHttpCodeStatusMapper().getStatusCode(status)).isEqualTo(200);
    }

    @Test
    void a_refusal_shows_that_the_calendar_is_there() {
        health.failed(fault(Kind.TRY_AGAIN));
        health.failed(fault(Kind.REFUSED));

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    private static RemoteFault fault(Kind kind) {
        return new RemoteFault(kind, "The calendar said no.", "ErrorSomething", null, null);
    }
}
