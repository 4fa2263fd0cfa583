package org.blendedmeetings.sandbox.graph;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** A refusal as Graph words it: a status, a code, a sentence and, rarely, more. */
public class GraphError extends RuntimeException {
    private final int status;
    private final String code;
    private final Map<String, String> more = new LinkedHashMap<>();
    private Integer retryAfter;

    GraphError(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static GraphError notFound() {
        return new GraphError(404, "ErrorItemNotFound", "The specified object was not found in the store.");
    }

    static GraphError badBody(String message) {
        return new GraphError(400, "RequestBodyRead", message);
    }

    static GraphError badQuery(String message) {
        return new GraphError(400, "RequestBroker--ParseUri", message);
    }

    static GraphError notKept(String what) {
        return new GraphError(501, "NotImplemented", "The sandbox does not keep " + what + ".");
    }

    static GraphError accessDenied() {
        return new GraphError(403, "ErrorAccessDenied", "Access to OData is disabled.");
    }

    static GraphError throttled(int retryAfter) {
        GraphError error =
                new GraphError(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
        error.retryAfter = retryAfter;
        return error;
    }

    GraphError with(String member, String value) {
        more.put(member, value);
        return this;
    }

    GraphError retryAfter(Integer seconds) {
        retryAfter = seconds;
        return this;
    }

    Response response(Request request, Clock clock) {
        ObjectNode error = Json.object().put("code", code).put("message", getMessage());
        more.forEach(error::put);
        String id = UUID.randomUUID().toString();
        String clientId = request.header("client-request-id");
        error.putObject("innerError")
                .put(
                        "date",
                        clock.instant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()
                                .replace("Z", ""))
                .put("request-id", id)
                .put("client-request-id", clientId == null ? id : clientId);
        Response response = Response.json(status, Json.object().set("error", error))
                .with("request-id", id)
                .with("Cache-Control", "private");
        if (status == 401) {
            response = response.with("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
        }
        return retryAfter == null ? response : response.with("Retry-After", retryAfter.toString());
    }
}
