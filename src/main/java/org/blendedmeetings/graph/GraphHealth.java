package org.blendedmeetings.graph;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.blendedmeetings.shared.RemoteFault;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * How the last calls to Graph went, remembered rather than asked: a probe costs Graph nothing.
 *
 * <p>Trouble is shown as DEGRADED and never as DOWN. Bookings stand while the calendar is away, so a node that cannot
 * reach it must stay in the load balancer.
 */
final class GraphHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED", "The calendar is not answering; invitations wait.");

    private final Clock clock;
    private final AtomicReference<Seen> last = new AtomicReference<>(new Seen(null, null, null));

    GraphHealth(Clock clock) {
        this.clock = clock;
    }

    void answered() {
        last.set(new Seen(clock.instant(), null, null));
    }

    /** A refusal is an answer: Graph is there. */
    void failed(RemoteFault fault) {
        if (fault.kind() == RemoteFault.Kind.REFUSED) {
            answered();
        } else {
            last.updateAndGet(seen -> new Seen(seen.answered(), clock.instant(), fault.code()));
        }
    }

    @Override
    public Health health() {
        Seen seen = last.get();
        Health.Builder health = Health.status(seen.failed() == null ? Status.UP : DEGRADED);
        if (seen.answered() != null) {
            health.withDetail("lastAnswer", seen.answered());
        }
        if (seen.failed() != null) {
            health.withDetail("lastFailure", seen.failed()).withDetail("code", seen.code());
        }
        return health.build();
    }

    private record Seen(Instant answered, Instant failed, String code) {}
}
