package org.blendedmeetings.sandbox.notify;

import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** A refusal as Notify words it: a status, the kind of error, a sentence. */
class NotifyError extends RuntimeException {
    private final int status;
    private final String error;

    NotifyError(int status, String error, String message) {
        super(message, null, false, false);
        this.status = status;
        this.error = error;
    }

    static NotifyError badRequest(String message) {
        return new NotifyError(400, "BadRequestError", message);
    }

    static NotifyError invalid(String message) {
        return new NotifyError(400, "ValidationError", message);
    }

    static NotifyError notFound() {
        return new NotifyError(404, "NoResultFound", "No result found");
    }

    static NotifyError tooMany() {
        return new NotifyError(
                429, "RateLimitError", "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds");
    }

    Response response() {
        ObjectNode body = Json.object().put("status_code", status);
        body.putArray("errors").addObject().put("error", error).put("message", getMessage());
        return Response.json(status, body);
    }
}
