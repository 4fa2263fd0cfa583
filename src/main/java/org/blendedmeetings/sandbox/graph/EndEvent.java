package org.blendedmeetings.sandbox.graph;

import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** Cancelling, with a comment, and deleting, without one: on the organiser's copy both tell the attendees. */
final class EndEvent {
    private final Tenant tenant;

    EndEvent(Tenant tenant) {
        this.tenant = tenant;
    }

    /** {@code POST …/events/{event}/cancel}. */
    Response cancel(Call call) {
        ObjectNode parameters = call.request().body().length == 0 ? Json.object() : Bodied.parameters(call.request());
        tenant.schema().check("cancel", parameters, true);
        EventCopy copy = Found.copy(tenant, call);
        if (!copy.isOrganiser()) {
            throw new GraphError(
                    400,
                    "ErrorInvalidRequest",
                    "Your request can't be completed. You need to be an organizer to cancel a meeting.");
        }
        end(copy.event(), Json.text(parameters, "comment"));
        return Response.empty(202);
    }

    /** {@code DELETE …/events/{event}}. */
    Response delete(Call call) {
        EventCopy copy = Found.copy(tenant, call);
        if (copy.isOrganiser()) {
            end(copy.event(), null);
        } else {
            tenant.calendars()
                    .save(copy.event().attendees(attendee -> attendee.is(copy.mailbox()) ? attendee.bins() : attendee));
        }
        return Response.empty(204);
    }

    private void end(StoredEvent event, String comment) {
        StoredEvent ended = event.ended().touched(tenant.clock().instant());
        tenant.calendars().save(ended);
        ended.attendees()
                .forEach(attendee -> tenant.mail().tell(Mail.Kind.CANCELLATION, ended, attendee.address(), comment));
    }
}
