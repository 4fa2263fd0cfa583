package org.blendedmeetings.sandbox.notify;

import org.blendedmeetings.sandbox.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/** Writes a notification as Notify does: as the answer to sending it, and as what one reads later. */
final class NotificationJson {
    private static final String SENDER = "Sandbox";

    private NotificationJson() {}

    static ObjectNode sent(Notification one, String base) {
        ObjectNode json = Json.object()
                .put("id", one.id().toString())
                .put("reference", one.reference())
                .put("uri", base + "/v2/notifications/" + one.id())
                .putNull("scheduled_for");
        json.set("template", template(one, base));
        ObjectNode content = json.putObject("content").put("body", one.body());
        if (one.type().equals("sms")) {
            content.put("from_number", SENDER);
        } else {
            content.put("subject", one.subject()).put("from_email", "sandbox@notify.sandbox.example");
        }
        return json;
    }

    static ObjectNode read(Notification one, String base) {
        boolean settled = !one.status().equals("sending");
        String done = settled ? one.created().plusSeconds(2).toString() : null;
        ObjectNode json = Json.object()
                .put("id", one.id().toString())
                .put("reference", one.reference())
                .put("email_address", one.type().equals("email") ? one.to() : null)
                .put("phone_number", one.type().equals("sms") ? one.to() : null)
                .put("type", one.type())
                .put("status", one.status())
                .put("subject", one.subject())
                .put("body", one.body())
                .put("created_at", one.created().toString())
                .put("sent_at", one.created().plusSeconds(1).toString())
                .put("completed_at", done)
                .put("is_cost_data_ready", true)
                .put("cost_in_pounds", 0.0)
                .putNull("created_by_name")
                .putNull("scheduled_for")
                .putNull("postage");
        for (int line = 1; line <= 6; line++) {
            json.putNull("line_" + line);
        }
        json.putNull("postcode").putObject("cost_details");
        json.set("template", template(one, base));
        return json;
    }

    private static ObjectNode template(Notification one, String base) {
        return Json.object()
                .put("id", one.template().toString())
                .put("version", 1)
                .put("uri", base + "/v2/template/" + one.template());
    }
}
