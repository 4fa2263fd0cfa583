package org.blendedmeetings.sandbox.notify;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /v2/notifications/{id}}, and the list by which one looks whether a reference was sent before. */
final class Reading {
    private static final int PAGE = 250;

    private final Outbox outbox;

    Reading(Outbox outbox) {
        this.outbox = outbox;
    }

    Response one(Call call) {
        Notification found = outbox.look(uuid("id", call.path("id"))).orElseThrow(NotifyError::notFound);
        return Response.json(200, NotificationJson.read(found, NotifyApi.base(call)));
    }

    Response list(Call call) {
        List<Notification> found = outbox.look(wanted(call.request()));
        String olderThan = call.request().query("older_than");
        if (olderThan != null) {
            found = after(found, uuid("older_than", olderThan));
        }
        String base = NotifyApi.base(call);
        ArrayNode page = Json.array();
        found.stream().limit(PAGE).forEach(one -> page.add(NotificationJson.read(one, base)));
        ObjectNode body = Json.object();
        body.set("notifications", page);
        ObjectNode links = body.putObject("links").put("current", base + "/v2/notifications");
        if (found.size() > PAGE) {
            links.put(
                    "next",
                    base + "/v2/notifications?older_than=" + found.get(PAGE - 1).id());
        }
        return Response.json(200, body);
    }

    private static Predicate<Notification> wanted(Request request) {
        return one -> fits(request.query("reference"), one.reference())
                && fits(request.query("template_type"), one.type())
                && fits(request.query("status"), one.status());
    }

    private static boolean fits(String wanted, String is) {
        return wanted == null || wanted.equals(is);
    }

    private static List<Notification> after(List<Notification> newestFirst, UUID id) {
        for (int i = 0; i < newestFirst.size(); i++) {
            if (newestFirst.get(i).id().equals(id)) {
                return newestFirst.subList(i + 1, newestFirst.size());
            }
        }
        return List.of();
    }

    private static UUID uuid(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw NotifyError.invalid(name + " is not a valid UUID");
        }
    }
}
