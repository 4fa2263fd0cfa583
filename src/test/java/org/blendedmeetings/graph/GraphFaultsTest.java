package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.blendedmeetings.graph.NewEventBuilder.anEvent;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.CannedServer;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphFaultsTest {
    private final CannedServer server = new CannedServer();
    private final GraphAdapter graph = GraphAdapter.at(server.url() + "/v1.0");

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "400, REFUSED", "403, REFUSED", "404, REFUSED", "409, REFUSED", "412, REFUSED",
        "401, TRY_AGAIN", "408, TRY_AGAIN", "429, TRY_AGAIN", "500, TRY_AGAIN", "502, TRY_AGAIN",
        "503, TRY_AGAIN", "504, TRY_AGAIN"
    })
    void an_answer_is_a_refusal_or_may_work_later(int status, Kind kind) {
        server.thenJson(status, error("ErrorSomething"));

        assertThat(fault().kind()).isEqualTo(kind);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void what_graph_says_in_words_is_dropped_and_its_codes_are_kept() {
        server.thenJson(403, error("ErrorAccessDenied"));

        RemoteFault fault = fault();

        assertThat(fault.code()).isEqualTo("ErrorAccessDenied");
        assertThat(fault.requestId()).isEqualTo("6b1d0f6e");
        assertThat(fault).hasNoCause().hasMessageContaining("403 ErrorAccessDenied (6b1d0f6e)");
        assertThat(fault.getMessage()).doesNotContain("ada.quill");
    }

    @Test
    void a_code_that_is_a_sentence_is_not_kept() {
        server.thenJson(400, error("Mailbox of ada.quill@example.org is full"));

        assertThat(fault().code()).isEqualTo("unreadable");
    }

    @Test
    void how_long_to_wait_is_read_as_seconds_or_as_a_date() {
        server.then(429, error("ApplicationThrottled"), json("Retry-After", "7"))
                .then(503, error("Busy"), json("Retry-After", "Mon, 23 Nov 2026 09:01:00 GMT"))
                .then(503, error("Busy"), json("Retry-After", "soon"));

        assertThat(List.of(fault(), fault(), fault()).stream().map(RemoteFault::retryAfter))
                .containsExactly(
                        java.util.Optional.of(Duration.ofSeconds(7)),
                        java.util.Optional.of(Duration.ofMinutes(1)),
                        java.util.Optional.empty());
    }

    @Test
    void a_page_of_html_may_work_later_whatever_its_status() {
        server.then(502, "<html>Bad gateway</html>", Map.of("Content-Type", "text/html"))
                .then(201, "<html>Sign in</html>", Map.of("Content-Type", "text/html"));

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
    }

    @Test
    void a_server_that_is_not_there_may_be_there_later() {
        server.close();

        RemoteFault fault = fault();

        assertThat(fault.kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(fault.code()).isEqualTo("ConnectException");
    }

    @Test
    void a_request_whose_connection_breaks_is_not_sent_again_behind_our_back() {
        server.thenJson(404, error("ErrorItemNotFound")).thenCut();
        graph.calendar().read("AAA");

        assertThat(fault().kind()).isEqualTo(Kind.TRY_AGAIN);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void an_event_that_is_gone_is_no_fault_and_a_mailbox_that_is_gone_is_one() {
        server.thenJson(404, error("ErrorItemNotFound"))
                .thenJson(410, error("ErrorItemNotFound"))
                .thenJson(404, error("ErrorInvalidUser"));

        assertThat(graph.calendar().read("AAA")).isEmpty();
        graph.calendar().cancel("AAA", "No longer needed");
        assertThat(catchThrowableOfType(
                                RemoteFault.class, () -> graph.calendar().read("AAA"))
                        .code())
                .isEqualTo("ErrorInvalidUser");
    }

    private RemoteFault fault() {
        return catchThrowableOfType(
                RemoteFault.class, () -> graph.calendar().create(anEvent().build()));
    }

    private static String error(String code) {
        return """
                {"error": {"code": "%s", "message": "The mailbox ada.quill@example.org said no.",
                  "innerError": {"request-id": "6b1d0f6e", "client-request-id": "ours"}}}"""
                .formatted(code);
    }

    private static Map<String, String> json(String header, String value) {
        return Map.of("Content-Type", "application/json", header, value);
    }
}
