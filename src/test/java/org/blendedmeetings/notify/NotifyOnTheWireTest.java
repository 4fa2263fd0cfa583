package org.blendedmeetings.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.blendedmeetings.message.MessageGateway.Sent;
import org.blendedmeetings.sandbox.SandboxAccess;
import org.blendedmeetings.sandbox.WithSandbox;
import org.blendedmeetings.sandbox.notify.Notification;
import org.blendedmeetings.sandbox.notify.Templates;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Operation;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotifyOnTheWireTest extends WithSandbox {
    private static final String NUMBER = "+447700900123";

    private final BoundedCalls calls = new BoundedCalls(Duration.ofSeconds(20));
    private NotifyGateway gateway;

    @BeforeEach
    void point() {
        var settings =
                new NotifySettings(URI.create(server.notifyUrl()), SandboxAccess.NOTIFY_KEY, Duration.ofSeconds(20));
        gateway = new NotifyGateway(NotifyConfiguration.client(settings), calls);
    }

    @AfterEach
    void closeCalls() {
        calls.close();
    }

    @Test
    void a_text_is_found_again_by_its_reference_and_says_where_it_stands() {
        Sent sent = text("ref-1");
        text("ref-2");

        assertThat(gateway.find("ref-1")).contains(new Sent(sent.id(), "delivered"));
        assertThat(gateway.find("ref-3")).isEmpty();
    }

    @Test
    void an_email_goes_to_its_reader() {
        gateway.sendEmail(template("email"), "ada@example.org", words(), "ref-1");

        assertThat(sandbox.notifications())
                .extracting(Notification::to, Notification::reference)
                .containsExactly(tuple("ada@example.org", "ref-1"));
    }

    @Test
    void a_message_that_cannot_be_delivered_says_so_later() {
        gateway.sendText(template("sms"), "+447700900002", words(), "ref-1");

        assertThat(gateway.find("ref-1")).map(Sent::status).contains("permanent-failure");
    }

    @Test
    void a_text_whose_answer_was_lost_is_found_and_was_sent_once() {
        sandbox.faults().next(Operation.SEND_SMS, Fault.answerLost());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(gateway.find("ref-1")).isPresent();
        assertThat(sandbox.notifications()).hasSize(1);
    }

    @Test
    void a_text_lost_on_the_way_is_not_found() {
        sandbox.faults().next(Operation.SEND_SMS, Fault.lost());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(gateway.find("ref-1")).isEmpty();
        assertThat(sandbox.notifications()).isEmpty();
    }

    @Test
    void a_service_under_strain_may_work_later() {
        sandbox.faults().next(Operation.SEND_SMS, Fault.throttled(1));
        sandbox.faults().next(Operation.SEND_SMS, Fault.of(Fault.Kind.BAD_GATEWAY));

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
    }

    @Test
    void a_number_that_is_none_is_refused_and_not_repeated_back() {
        RemoteFault fault = catchThrowableOfType(
                RemoteFault.class, () -> gateway.sendText(template("sms"), "12345", words(), "ref-1"));

        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault.getMessage()).doesNotContain("12345");
    }

    private Sent text(String reference) {
        return gateway.sendText(template("sms"), NUMBER, words(), reference);
    }

    private RemoteFault fault() {
        return catchThrowableOfType(RemoteFault.class, () -> text("ref-1"));
    }

    private static String template(String type) {
        return Templates.load().all().stream()
                .filter(one -> one.type().equals(type))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** Every word any template asks for. */
    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        for (String name : new String[] {"council", "worker", "phone", "link", "first_name"}) {
            words.put(name, "x");
        }
        return words;
    }
}
