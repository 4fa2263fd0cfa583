package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.odataerrors.ODataError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrencyTest extends WithSandbox {
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void end() {
        release.countDown();
        threads.shutdownNow();
    }

    @Test
    void the_fifth_request_at_once_for_a_mailbox_is_throttled() throws Exception {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.heldUntil(release).times(4));
        List<Future<?>> four = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String guest = "guest" + i + "@sandbox.example";
            four.add(threads.submit(() -> create(graph, inviting(tomorrowAtTen(), guest))));
        }
        // each of the held requests has done its work and waits to answer
        waitUntil(() -> sandbox.mail().all().size() == 4);

        assertThatThrownBy(() -> create(graph, tomorrowAtTen())).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(429);
            assertThat(error.getError().getCode()).isEqualTo("ApplicationThrottled");
            assertThat(error.getResponseHeaders()).containsKey("Retry-After");
        });
        assertThat(graph.users()
                        .byUserId("team-two@sandbox.example")
                        .events()
                        .get()
                        .getValue())
                .isEmpty();

        release.countDown();
        for (Future<?> one : four) {
            one.get();
        }
        assertThat(graph.users()
                        .byUserId(SandboxAccess.ORGANISER)
                        .events()
                        .get()
                        .getValue())
                .hasSize(4);
    }
}
