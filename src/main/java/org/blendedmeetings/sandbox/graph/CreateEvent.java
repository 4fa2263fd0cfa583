package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Handler;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /users/{id}/events}: creating an event with attendees invites them at once. */
final class CreateEvent implements Handler {
    private final Tenant tenant;

    CreateEvent(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Response handle(Call call) {
        Prefer prefer = Prefer.of(call.request());
        ObjectNode body = Bodied.object(call.request());
        tenant.schema().check("event", body, true);
        String mailbox = call.path("mailbox");
        refuseDuplicate(mailbox, Json.text(body, "transactionId"), prefer);
        StoredEvent event = tenant.rooms().settle(read(call, mailbox, body));
        tenant.calendars().save(event);
        event.attendees()
                .forEach(attendee -> tenant.mail().tell(Mail.Kind.INVITATION, event, attendee.address(), null));
        ObjectNode json = tenant.json().write(new EventCopy(event, mailbox), prefer);
        return Answered.with(Response.json(201, json), prefer);
    }

    private StoredEvent read(Call call, String mailbox, ObjectNode body) {
        Instant now = tenant.clock().instant();
        return new StoredEvent(
                NewIds.forEvent(),
                mailbox,
                Json.text(body, "transactionId"),
                now,
                now,
                1,
                Timing.read(body, null),
                EventProperties.after(EventProperties.atFirst(), body),
                Attendees.read(body.get("attendees")),
                ExtendedProperties.after(Map.of(), body.get("singleValueExtendedProperties")),
                TeamsMeetings.after(null, body, call.request(), tenant.switches()),
                false);
    }

    private void refuseDuplicate(String mailbox, String transactionId, Prefer prefer) {
        Switches.Duplicate duplicate = tenant.switches().getDuplicate();
        if (transactionId == null || duplicate == Switches.Duplicate.FORGOTTEN) {
            return;
        }
        Optional<StoredEvent> existing = tenant.calendars().byTransaction(mailbox, transactionId);
        if (existing.isPresent()) {
            throw new GraphError(
                            duplicate == Switches.Duplicate.CONFLICT ? 409 : 400,
                            "ErrorDuplicateTransactionId",
                            "Your request can't be completed. The TransactionId specified in the request has already"
                                    + " been used to create a different event.")
                    .with("@event.existingEventId", new EventCopy(existing.get(), mailbox).id(prefer.immutableIds()));
        }
    }
}
