package org.blendedmeetings.graph;

import com.microsoft.graph.models.odataerrors.MainError;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** An error that Graph answered with, read for its code, its request and how long to wait. */
record GraphAnswer(ApiException e) {
    private static final Set<String> ABOUT_THE_MAILBOX = Set.of(
            "ErrorInvalidUser",
            "Request_ResourceNotFound",
            "ResourceNotFound",
            "MailboxNotEnabledForRESTAPI",
            "NoCode");

    /** The event is not there. A 404 about the mailbox itself is not that: it would make every invitation look cancelled. */
    boolean saysGone() {
        return switch (e.getResponseStatusCode()) {
            case 410 -> true;
            case 404 -> !ABOUT_THE_MAILBOX.contains(code());
            default -> false;
        };
    }

    String code() {
        MainError error = e instanceof ODataError odata ? odata.getError() : null;
        return error == null || error.getCode() == null ? "NoCode" : plain(error.getCode());
    }

    String requestId(String ourId) {
        MainError error = e instanceof ODataError odata ? odata.getError() : null;
        if (error != null
                && error.getInnerError() != null
                && error.getInnerError().getRequestId() != null) {
            return plain(error.getInnerError().getRequestId());
        }
        String header = header("request-id");
        return header == null ? ourId : plain(header);
    }

    /** Codes and ids are short and have no spaces; anything else may be a sentence with a name in it. */
    private static String plain(String text) {
        return text.matches("[\\w.:-]{1,80}") ? text : "unreadable";
    }

    /** Seconds, or until a date (RFC 9110 section 10.2.3). */
    Duration retryAfter(Instant now) {
        String text = header("Retry-After");
        if (text == null) {
            return null;
        }
        try {
            return text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            now,
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private String header(String name) {
        var values =
                e.getResponseHeaders() == null ? null : e.getResponseHeaders().get(name);
        return values == null || values.isEmpty()
                ? null
                : values.iterator().next().trim();
    }
}
