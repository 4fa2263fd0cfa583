package org.blendedmeetings.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.Events.careful;
import static org.blendedmeetings.sandbox.Events.create;
import static org.blendedmeetings.sandbox.Events.inviting;
import static org.blendedmeetings.sandbox.Events.tomorrowAtTen;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.junit.jupiter.api.Test;

class DuplicateTransactionsTest extends WithSandbox {
    private static final String ADA = "ada@sandbox.example";

    @Test
    void the_same_transaction_twice_is_refused_and_names_the_event_there_is() {
        String existing = create(graph, event()).getId();

        assertThatThrownBy(() -> create(graph, event())).isInstanceOfSatisfying(ODataError.class, error -> {
            assertThat(error.getResponseStatusCode()).isEqualTo(400);
            assertThat(error.getError().getCode()).isEqualTo("ErrorDuplicateTransactionId");
            assertThat(error.getError().getAdditionalData()).containsEntry("@event.existingEventId", existing);
        });
        assertThat(sandbox.mail().to(ADA)).hasSize(1);
    }

    @Test
    void or_is_a_conflict() {
        sandbox.switches().setDuplicate(Switches.Duplicate.CONFLICT);
        create(graph, event());

        assertThatThrownBy(() -> create(graph, event()))
                .isInstanceOfSatisfying(ODataError.class, error -> assertThat(error.getResponseStatusCode())
                        .isEqualTo(409));
    }

    @Test
    void or_is_forgotten_and_then_everyone_is_invited_twice() {
        sandbox.switches().setDuplicate(Switches.Duplicate.FORGOTTEN);
        create(graph, event());
        create(graph, event());

        assertThat(sandbox.mail().to(ADA)).hasSize(2);
    }

    @Test
    void another_mailbox_may_use_the_same_transaction() {
        create(graph, event());

        assertThat(graph.users()
                        .byUserId("team-two@sandbox.example")
                        .events()
                        .post(event())
                        .getId())
                .isNotBlank();
    }

    @Test
    void of_two_clients_at_once_one_creates_the_event() throws Exception {
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = threads.invokeAll(List.of(oneOf(together), oneOf(together)));
            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder("created", "ErrorDuplicateTransactionId");
        } finally {
            threads.shutdownNow();
        }
        assertThat(sandbox.mail().to(ADA)).hasSize(1);
        assertThat(graph.users()
                        .byUserId(SandboxAccess.ORGANISER)
                        .events()
                        .get()
                        .getValue())
                .hasSize(1);
    }

    private Callable<String> oneOf(CyclicBarrier together) {
        GraphServiceClient client = Clients.graph(server);
        return () -> {
            together.await();
            try {
                create(client, event());
                return "created";
            } catch (ODataError error) {
                return error.getError().getCode();
            }
        };
    }

    private static Event event() {
        return careful(inviting(tomorrowAtTen(), ADA), "key-1");
    }
}
