package org.blendedmeetings.sandbox.notify;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /v2/notifications/email} and {@code /sms}. There is no idempotency key: the same twice is sent twice. */
final class Sending {
    private static final int LONGEST_TEXT = 918;
    private static final Set<String> EMAIL = Set.of(
            "email_address",
            "template_id",
            "personalisation",
            "reference",
            "email_reply_to_id",
            "one_click_unsubscribe_url",
            "sanitise_content_for");
    private static final Set<String> SMS =
            Set.of("phone_number", "template_id", "personalisation", "reference", "sms_sender_id");

    private final Templates templates;
    private final Outbox outbox;
    private final Clock clock;

    Sending(Templates templates, Outbox outbox, Clock clock) {
        this.templates = templates;
        this.outbox = outbox;
        this.clock = clock;
    }

    Response email(Call call) {
        ObjectNode body = body(call, EMAIL);
        return send(call, body, "email", Recipients.email(required(body, "email_address")));
    }

    Response sms(Call call) {
        ObjectNode body = body(call, SMS);
        return send(call, body, "sms", Recipients.phone(required(body, "phone_number")));
    }

    private Response send(Call call, ObjectNode body, String type, String to) {
        Template template = templates.get(required(body, "template_id"), type);
        Map<String, String> values = personalisation(body.get("personalisation"));
        template.check(values);
        Notification notification = new Notification(
                UUID.randomUUID(),
                type,
                to,
                template.id(),
                Json.text(body, "reference"),
                template.subject() == null ? null : template.fill(template.subject(), values),
                template.fill(template.body(), values),
                clock.instant(),
                outbox.deliveredAfterReads());
        if (type.equals("sms") && notification.body().length() > LONGEST_TEXT) {
            throw NotifyError.badRequest("Text messages cannot be longer than " + LONGEST_TEXT
                    + " characters. Your message is " + notification.body().length() + " characters long.");
        }
        if (!Recipients.isSmokeTest(to)) {
            outbox.add(notification);
        }
        return Response.json(201, NotificationJson.sent(notification, NotifyApi.base(call)));
    }

    private static ObjectNode body(Call call, Set<String> known) {
        JsonNode body;
        try {
            body = Json.MAPPER.readTree(call.request().body());
        } catch (JacksonException e) {
            throw NotifyError.badRequest("Invalid JSON");
        }
        if (!(body instanceof ObjectNode object)) {
            throw NotifyError.badRequest("Invalid JSON");
        }
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw NotifyError.invalid("Additional properties are not allowed (" + name + " was unexpected)");
            }
        }
        return object;
    }

    private static String required(ObjectNode body, String name) {
        String value = Json.text(body, name);
        if (value == null || value.isBlank()) {
            throw NotifyError.invalid(name + " is a required property");
        }
        return value;
    }

    private static Map<String, String> personalisation(JsonNode given) {
        Map<String, String> values = new LinkedHashMap<>();
        if (given == null || given.isNull()) {
            return values;
        }
        if (!given.isObject()) {
            throw NotifyError.invalid("personalisation is not of type object");
        }
        given.properties().forEach(one -> {
            // a null counts as missing
            if (one.getValue().isValueNode() && !one.getValue().isNull()) {
                values.put(one.getKey(), one.getValue().asString());
            }
        });
        return values;
    }
}
