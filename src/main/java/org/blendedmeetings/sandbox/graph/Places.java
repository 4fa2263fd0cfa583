package org.blendedmeetings.sandbox.graph;

import java.util.List;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Handler;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /places/graph.room}, also written {@code microsoft.graph.room}: the rooms of the tenant. */
final class Places implements Handler {
    private final Tenant tenant;

    Places(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public Response handle(Call call) {
        ReadOptions options = ReadOptions.of(call.request(), tenant.schema());
        int top = call.request().query("$top") == null ? 100 : options.top();
        List<Mailbox> rooms = tenant.calendars().mailboxes().stream()
                .filter(mailbox -> mailbox.room() != null)
                .toList();
        ArrayNode value = Json.array();
        rooms.stream().skip(options.skip()).limit(top).forEach(room -> value.add(room(room)));
        ObjectNode page = Json.object();
        if (rooms.size() > options.skip() + top) {
            page.put("@odata.nextLink", NextPage.link(call.request(), options));
        }
        return Response.json(200, page.set("value", value));
    }

    private static ObjectNode room(Mailbox mailbox) {
        Mailbox.Room room = mailbox.room();
        ObjectNode json = Json.object()
                .put("id", NewIds.derived("placeid", mailbox.address()))
                .put("displayName", mailbox.name())
                .put("nickname", mailbox.name())
                .put("emailAddress", mailbox.address())
                .put("building", room.building())
                .put("bookingType", "standard")
                .put("displayDeviceName", room.displayDeviceName())
                .put("videoDeviceName", room.videoDeviceName())
                .put("audioDeviceName", room.audioDeviceName())
                .putNull("floorLabel")
                .putNull("floorNumber")
                .putNull("label")
                .putNull("phone");
        json.put("capacity", room.capacity());
        json.put("isWheelChairAccessible", room.isWheelChairAccessible());
        json.putArray("tags");
        return json;
    }
}
