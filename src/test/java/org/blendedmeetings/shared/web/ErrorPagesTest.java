package org.blendedmeetings.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** The last word on a request that failed. */
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTest {
    private final ErrorPages pages = new ErrorPages(messages());

    @Test
    void a_fault_of_ours_has_a_reference_that_is_in_the_log_and_tells_no_more(CapturedOutput log) {
        var failed = failed("/desk/to-book", 500);
        failed.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("inside"));

        var page = (ModelAndView) pages.show(failed);

        assertThat(page.getStatus().value()).isEqualTo(500);
        assertThat(page.getViewName()).isEqualTo("shared/error");
        assertThat((String) page.getModel().get("sentence")).startsWith("Something went wrong on our side.");
        assertThat(log.getAll()).contains((String) page.getModel().get("reference"));
    }

    @Test
    void a_system_gets_a_problem() {
        var answer = (ResponseEntity<?>) pages.show(failed("/api/v1/limits", 500));

        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json");
        var problem = (ProblemDetail) answer.getBody();
        assertThat(problem.getStatus()).isEqualTo(500);
        assertThat(problem.getProperties()).containsKey("reference");
    }

    @Test
    void a_family_reads_the_same_of_a_tampered_and_of_an_expired_link() {
        assertThat(sentence(failed("/f/abc", 404))).isEqualTo(sentence(failed("/f/abc", 410)));
    }

    @Test
    void a_form_that_was_open_too_long_is_told_apart() {
        var stale = failed("/meetings/new", 403);
        stale.setAttribute(RequestDispatcher.ERROR_MESSAGE, "stale");

        assertThat(sentence(stale)).contains("open for too long");
        assertThat(sentence(failed("/meetings/new", 403))).contains("roles");
    }

    @Test
    void a_message_of_the_server_is_not_shown() {
        var odd = failed("/meetings/new", 418);
        odd.setAttribute(RequestDispatcher.ERROR_MESSAGE, "java.lang.Secret");

        assertThat(sentence(odd)).doesNotContain("Secret").isNotEmpty();
    }

    @Test
    void a_stack_trace_is_written_without_what_somebody_typed() throws IOException {
        var text = new StringBuilder();

        new QuietStackTraces().printStackTrace(new IllegalStateException("Duplicate entry 'Mary'"), text);

        assertThat(text).contains("IllegalStateException", "ErrorPagesTest").doesNotContain("Mary");
    }

    private String sentence(MockHttpServletRequest request) {
        return (String) ((ModelAndView) pages.show(request)).getModel().get("sentence");
    }

    private static MockHttpServletRequest failed(String path, int status) {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        return request;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/shared");
        return messages;
    }
}
