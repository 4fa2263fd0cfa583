package org.blendedmeetings.graph;

import com.google.gson.JsonParseException;
import com.microsoft.graph.models.odataerrors.MainError;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.blendedmeetings.shared.RemoteFault;
import org.blendedmeetings.shared.RemoteFault.Kind;

/**
 * Sorts what the SDK throws into refused and try again, keeping codes and dropping words.
 *
 * <p>A page of HTML from a proxy arrives as a JSON error, and a broken connection as a bare RuntimeException around an
 * IOException: after both it is unknown whether the request was carried out.
 */
final class GraphFaults {
    /** 401: a token that has just run out is renewed for the next call. */
    private static final Set<Integer> MAY_WORK_LATER = Set.of(401, 408, 425, 429);

    private static final Set<String> ABOUT_THE_MAILBOX = Set.of(
            "ErrorInvalidUser",
            "Request_ResourceNotFound",
            "ResourceNotFound",
            "MailboxNotEnabledForRESTAPI",
            "NoCode");

    private final Clock clock;

    GraphFaults(Clock clock) {
        this.clock = clock;
    }

    RemoteFault of(RuntimeException e, String ourId) {
        if (e instanceof RemoteFault fault) {
            return fault;
        }
        if (e instanceof ApiException answered && answered.getResponseStatusCode() > 0) {
            return answered(answered, ourId);
        }
        if (e instanceof JsonParseException) {
            return new RemoteFault(
                    Kind.TRY_AGAIN,
                    "The calendar answered with something that is not its own (" + ourId + ").",
                    "NotJson",
                    ourId,
                    null);
        }
        String failure = root(e).getClass().getSimpleName();
        return new RemoteFault(
                Kind.TRY_AGAIN,
                "The calendar could not be reached or did not answer: " + failure + " (" + ourId + ").",
                failure,
                ourId,
                null);
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    static RemoteFault noTurn(String ourId) {
        return new RemoteFault(Kind.TRY_AGAIN, "Too many calls to this mailbox are waiting.", "NoTurn", ourId, null);
    }

    private RemoteFault answered(ApiException e, String ourId) {
        int status = e.getResponseStatusCode();
        Kind kind = status >= 500 || MAY_WORK_LATER.contains(status) ? Kind.TRY_AGAIN : Kind.REFUSED;
        String code = code(e);
        String requestId = requestId(e, ourId);
        String said = kind == Kind.REFUSED ? "The calendar refused: " : "The calendar cannot do it now: ";
        return new RemoteFault(
                kind, said + status + " " + code + " (" + requestId + ").", code, requestId, retryAfter(e));
    }

    /** The event is not there. A 404 about the mailbox itself is not that: it would make every invitation look cancelled. */
    static boolean saysGone(ApiException e) {
        return switch (e.getResponseStatusCode()) {
            case 410 -> true;
            case 404 -> !ABOUT_THE_MAILBOX.contains(code(e));
            default -> false;
        };
    }

    static String code(ApiException e) {
        MainError error = e instanceof ODataError odata ? odata.getError() : null;
        return error == null || error.getCode() == null ? "NoCode" : plain(error.getCode());
    }

    private static String requestId(ApiException e, String ourId) {
        MainError error = e instanceof ODataError odata ? odata.getError() : null;
        if (error != null
                && error.getInnerError() != null
                && error.getInnerError().getRequestId() != null) {
            return plain(error.getInnerError().getRequestId());
        }
        String header = header(e, "request-id");
        return header == null ? ourId : plain(header);
    }

    /** Codes and ids are short and have no spaces; anything else may be a sentence with a name in it. */
    private static String plain(String text) {
        return text.matches("[\\w.:-]{1,80}") ? text : "unreadable";
    }

    /** Seconds, or a date (RFC 9110 section 10.2.3). */
    private Duration retryAfter(ApiException e) {
        String text = header(e, "Retry-After");
        if (text == null) {
            return null;
        }
        try {
            return text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String header(ApiException e, String name) {
        var values =
                e.getResponseHeaders() == null ? null : e.getResponseHeaders().get(name);
        return values == null || values.isEmpty()
                ? null
                : values.iterator().next().trim();
    }
}
