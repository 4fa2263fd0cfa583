package org.blendedmeetings.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last word on a request that failed: a status, a sentence, and for a fault of ours a reference that is also in the log.
 * {@code sendError(403, "stale")} picks the sentence {@code error.stale}.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    @PreAuthorize("permitAll()")
    Object show(HttpServletRequest request) {
        var status = statusOf(request);
        var where = Where.of(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        var sentence = sentence(where, status, request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        var reference = status.is5xxServerError() ? reference(request) : "";
        if (where == Where.API) {
            var problem = Problems.of(status, sentence);
            if (!reference.isEmpty()) {
                problem.setProperty("reference", reference);
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView(viewFor(where), Map.of("sentence", sentence, "reference", reference), status);
    }

    static String viewFor(Where where) {
        return where == Where.FAMILY ? "shared/family-error" : "shared/error";
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        // opened by hand there is no status, and no such page
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private String sentence(Where where, HttpStatus status, Object special) {
        var reader = where == Where.FAMILY ? ".family" : "";
        var general = text("error." + (status.is5xxServerError() ? 500 : 400) + reader, "");
        var usual = text("error." + status.value() + reader, general);
        // what a servlet writes there is no sentence for people unless we chose it
        return text("error." + special + reader, usual);
    }

    private String text(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }

    private static String reference(HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            LOG.error("A request failed, reference {}", reference, fault);
        } else {
            LOG.error("A request failed without a cause, reference {}", reference);
        }
        return reference;
    }
}
