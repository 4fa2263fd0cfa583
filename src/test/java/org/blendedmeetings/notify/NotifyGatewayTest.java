package org.blendedmeetings.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.blendedmeetings.CannedServer;
import org.blendedmeetings.message.MessageGateway.Sent;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotifyGatewayTest {
    private static final String ID = "7a3f6a1c-8a38-4a0f-9c5c-0d1b2c3d4e5f";
    private static final String TEMPLATE = "11111111-0000-4000-8000-000000000001";
    private static final String KEY = "test-00000000-0000-4000-8000-000000000001-00000000-0000-4000-8000-000000000002";

    private final CannedServer server = new CannedServer();
    private final BoundedCalls calls = new BoundedCalls(Duration.ofSeconds(20));
    private final NotifyGateway gateway = gateway(calls);

    @AfterEach
    void stop() {
        server.close();
        calls.close();
    }

    @Test
    void a_text_is_accepted_under_its_reference() {
        server.thenJson(201, sms());

        Sent sent = gateway.sendText(TEMPLATE, "+447700900123", Map.of("first name", "Ada"), "ref-1");

        assertThat(sent).isEqualTo(new Sent(ID, "created"));
        assertThat(server.asked().get(0).line()).isEqualTo("POST /v2/notifications/sms");
        assertThat(server.asked().get(0).body()).contains("\"reference\":\"ref-1\"");
    }

    @Test
    void nothing_was_sent_under_a_reference_nobody_used() {
        server.thenJson(200, "{\"notifications\": [], \"links\": {\"current\": \"\"}}");

        assertThat(gateway.find("ref-1")).isEmpty();
        assertThat(server.asked().get(0).line()).isEqualTo("GET /v2/notifications?reference=ref-1");
    }

    @ParameterizedTest
    @CsvSource({"400, REFUSED", "404, REFUSED", "403, TRY_AGAIN", "429, TRY_AGAIN", "500, TRY_AGAIN", "503, TRY_AGAIN"})
    void an_answer_is_a_refusal_or_may_work_later(int status, Kind kind) {
        server.thenJson(
                status,
                """
                {"status_code": %d, "errors": [{"error": "ValidationError",
                  "message": "phone_number 07700900123 is not a mobile number"}]}"""
                        .formatted(status));

        RemoteFault fault = fault();

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.code()).isEqualTo("ValidationError");
        assertThat(fault).hasNoCause();
        assertThat(fault.getMessage()).doesNotContain("07700900123");
    }

    @Test
    void a_page_of_html_may_work_later_whatever_its_status() {
        server.then(502, "<html>Bad gateway</html>", Map.of()).then(201, "<html>Sign in</html>", Map.of());

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(fault().code()).isEqualTo("NotJson");
    }

    /** The second call goes over the connection the first one left open: there the JDK repeats by itself. */
    @Test
    void a_text_whose_connection_breaks_is_not_sent_again_behind_our_back() {
        server.thenJson(201, sms()).thenCut().thenJson(201, sms());
        gateway.sendText(TEMPLATE, "+447700900123", Map.of(), "ref-1");

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void a_service_that_does_not_answer_is_not_waited_for() {
        CountDownLatch never = new CountDownLatch(1);
        try (BoundedCalls impatient = new BoundedCalls(Duration.ofMillis(20))) {
            RemoteFault fault = catchThrowableOfType(RemoteFault.class, () -> impatient.call(() -> waitFor(never)));

            assertThat(fault.kind()).isEqualTo(Kind.TRY_AGAIN);
            assertThat(fault.code()).isEqualTo("TimeoutException");
        }
    }

    @Test
    void a_key_of_another_shape_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> NotifyConfiguration.client(
                        new NotifySettings(URI.create(server.url()), "secret-abc", Duration.ofSeconds(1))))
                .hasMessageContaining("blended.notify.api-key")
                .hasMessageNotContaining("secret-abc");
    }

    private NotifyGateway gateway(BoundedCalls calls) {
        var settings = new NotifySettings(URI.create(server.url()), KEY, Duration.ofSeconds(20));
        return new NotifyGateway(NotifyConfiguration.client(settings), calls);
    }

    private static String waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "too late";
    }

    private RemoteFault fault() {
        return catchThrowableOfType(
                RemoteFault.class, () -> gateway.sendText(TEMPLATE, "+447700900123", Map.of(), "ref-2"));
    }

    private static String sms() {
        return """
                {"id": "%s", "reference": "ref-1", "uri": "", "content": {"body": "Hello", "from_number": "WENBURY"},
                 "template": {"id": "%s", "version": 1, "uri": ""}}"""
                .formatted(ID, TEMPLATE);
    }
}
