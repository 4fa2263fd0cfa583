package org.blendedmeetings.sandbox.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.sandbox.notify.Texts.ASK_SMS;
import static org.blendedmeetings.sandbox.notify.Texts.VALUES;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.blendedmeetings.sandbox.Clients;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Fault.Kind;
import org.blendedmeetings.sandbox.wire.Operation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

class NotifyFaultsTest extends WithSandbox {
    private NotificationClient client;

    @BeforeEach
    void connect() {
        client = Clients.viaNotify(server);
    }

    @Test
    void a_request_that_is_lost_sends_nothing() {
        sandbox.faults().next(Operation.SEND_SMS, Fault.lost());

        assertThatThrownBy(this::send).isInstanceOf(NotificationClientException.class);
        assertThat(sandbox.notifications()).isEmpty();
    }

    @Test
    void a_request_whose_answer_is_lost_has_sent_and_is_found_by_its_reference() throws Exception {
        sandbox.faults().next(Operation.SEND_SMS, Fault.answerLost());

        assertThatThrownBy(this::send).isInstanceOf(NotificationClientException.class);
        assertThat(client.getNotifications(null, "sms", "ref-1", null).getNotifications())
                .hasSize(1);
    }

    @Test
    void a_slow_answer_comes_when_it_is_let_go() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        sandbox.faults().next(Operation.SEND_SMS, Fault.heldUntil(release));
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            try {
                send();
            } catch (NotificationClientException e) {
                throw new IllegalStateException(e);
            }
        });
        waitUntil(() -> sandbox.notifications().size() == 1);

        assertThat(sending).isNotDone();
        release.countDown();
        assertThat(sending).succeedsWithin(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERNAL_ERROR", "BAD_GATEWAY", "UNAVAILABLE", "GATEWAY_TIMEOUT", "FORBIDDEN", "THROTTLED"})
    void an_error_has_its_status_and_comes_once(Kind kind) throws Exception {
        sandbox.faults().next(Operation.SEND_SMS, Fault.of(kind));

        assertThatThrownBy(this::send)
                .isInstanceOfSatisfying(NotificationClientException.class, error -> assertThat(error.getHttpResult())
                        .isEqualTo(kind.status()));
        assertThat(sandbox.notifications()).isEmpty();
        send();
        assertThat(sandbox.notifications()).hasSize(1);
    }

    @Test
    void a_fault_of_graph_leaves_notify_alone() throws Exception {
        sandbox.faults().next(Operation.graph(), null, Fault.lost());

        send();
        assertThat(sandbox.faults().left()).isEqualTo(1);
    }

    private void send() throws NotificationClientException {
        client.sendSms(ASK_SMS, "07700900123", VALUES, "ref-1");
    }
}
