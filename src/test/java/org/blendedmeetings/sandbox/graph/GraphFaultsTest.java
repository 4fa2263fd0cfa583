package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.odataerrors.ODataError;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Fault.Kind;
import org.blendedmeetings.sandbox.wire.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphFaultsTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void a_request_that_is_lost_does_nothing() {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.lost());

        assertThatThrownBy(this::invite).hasCauseInstanceOf(IOException.class);
        assertThat(sandbox.mail().all()).isEmpty();
    }

    @Test
    void a_request_whose_answer_is_lost_has_done_its_work() {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.answerLost());

        assertThatThrownBy(this::invite).hasCauseInstanceOf(IOException.class);
        assertThat(sandbox.mail().to(ADA)).hasSize(1);
    }

    @Test
    void a_slow_answer_comes_too_late_for_a_client_in_a_hurry_and_the_work_is_done() {
        CountDownLatch gaveUp = new CountDownLatch(1);
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.heldUntil(gaveUp));
        var hurried = Clients.graph(server, SandboxAccess.BEARER, Duration.ofMillis(300));

        assertThatThrownBy(() -> create(hurried, inviting(tomorrowAtTen(), ADA)))
                .hasCauseInstanceOf(IOException.class);
        gaveUp.countDown();
        waitUntil(() -> sandbox.mail().to(ADA).size() == 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_ERROR", "UNAVAILABLE", "GATEWAY_TIMEOUT", "FORBIDDEN", "THROTTLED"})
    void an_error_comes_in_the_shape_of_graph_and_only_once(Kind kind) {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.of(kind));

        assertThatThrownBy(this::invite).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(kind.status());
            assertThat(error.getError().getCode()).isNotBlank();
        });
        assertThat(sandbox.mail().all()).isEmpty();
        invite();
        assertThat(sandbox.mail().all()).hasSize(1);
    }

    @Test
    void a_gateway_in_between_answers_with_a_page() {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.of(Kind.BAD_GATEWAY));

        assertThatThrownBy(this::invite).isNotInstanceOf(ODataError.class);
    }

    @Test
    void an_error_may_hide_that_the_work_was_done() {
        sandbox.faults()
                .next(Operation.CREATE_EVENT, Fault.of(Kind.GATEWAY_TIMEOUT).afterProcessing());

        assertThatThrownBy(this::invite).isInstanceOf(ODataError.class);
        assertThat(sandbox.mail().to(ADA)).hasSize(1);
    }

    @Test
    void a_burst_of_throttling_says_when_to_come_back() {
        sandbox.faults().next(Operation.CREATE_EVENT, Fault.throttled(7).times(2));

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::invite).isInstanceOfSatisfying(ODataError.class, error -> {
                assertThat(error.getResponseStatusCode()).isEqualTo(429);
                assertThat(error.getResponseHeaders().get("Retry-After")).containsExactly("7");
            });
        }
        invite();
    }

    @Test
    void a_fault_for_one_mailbox_leaves_the_others_alone() {
        sandbox.faults().next(EnumSet.of(Operation.CREATE_EVENT), "team-two@sandbox.example", Fault.lost());

        invite();
        assertThatThrownBy(() -> graph.users()
                        .byUserId("team-two@sandbox.example")
                        .events()
                        .post(tomorrowAtTen()))
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void a_mailbox_out_of_scope_stays_shut() {
        sandbox.putOutOfScope("director@sandbox.example");

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> graph.users()
                            .byUserId("director@sandbox.example")
                            .events()
                            .get())
                    .isInstanceOfSatisfying(ODataError.class, error -> {
                        assertThat(error.getResponseStatusCode()).isEqualTo(403);
                        assertThat(error.getError().getCode()).isEqualTo("ErrorAccessDenied");
                    });
        }
    }

    private void invite() {
        create(graph, inviting(tomorrowAtTen(), ADA));
    }
}
