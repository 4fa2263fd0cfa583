package org.blendedmeetings.sandbox.graph;

import org.blendedmeetings.sandbox.wire.Call;

/** Finds the event of a path, and heeds {@code If-Match}. */
final class Found {
    private Found() {}

    static EventCopy copy(Tenant tenant, Call call) {
        EventCopy copy = tenant.calendars()
                .find(call.path("mailbox"), call.path("event"))
                .orElseThrow(GraphError::notFound);
        String match = call.request().header("If-Match");
        if (match != null && !match.equals("*") && !match.equals(EventJson.etag(copy.event()))) {
            throw new GraphError(
                    412,
                    "ErrorIrresolvableConflict",
                    "The change key passed in the request does not match the current change key for the item.");
        }
        return copy;
    }
}
