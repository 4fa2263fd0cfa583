package org.blendedmeetings.sandbox.notify;

import static org.blendedmeetings.sandbox.wire.Operation.LIST_NOTIFICATIONS;
import static org.blendedmeetings.sandbox.wire.Operation.READ_NOTIFICATION;
import static org.blendedmeetings.sandbox.wire.Operation.SEND_EMAIL;
import static org.blendedmeetings.sandbox.wire.Operation.SEND_SMS;

import java.time.Clock;
import org.blendedmeetings.sandbox.wire.Call;
import org.blendedmeetings.sandbox.wire.Fault;
import org.blendedmeetings.sandbox.wire.Faults;
import org.blendedmeetings.sandbox.wire.Journal;
import org.blendedmeetings.sandbox.wire.Json;
import org.blendedmeetings.sandbox.wire.Request;
import org.blendedmeetings.sandbox.wire.Response;
import org.blendedmeetings.sandbox.wire.Routes;
import tools.jackson.core.JacksonException;

/** The door of Notify: who may come in, what goes wrong today, and who answers. */
public final class NotifyApi {
    private final NotifyKey key;
    private final Faults faults;
    private final Clock clock;
    private final Outbox outbox;
    private final Routes routes = new Routes();

    public NotifyApi(Journal journal, Faults faults, String apiKey, Clock clock) {
        this.key = new NotifyKey(apiKey);
        this.faults = faults;
        this.clock = clock;
        this.outbox = new Outbox(journal);
        Sending sending = new Sending(Templates.load(), outbox, clock);
        Reading reading = new Reading(outbox);
        routes.add("POST", "/v2/notifications/email", SEND_EMAIL, sending::email)
                .add("POST", "/v2/notifications/sms", SEND_SMS, sending::sms)
                .add("GET", "/v2/notifications/{id}", READ_NOTIFICATION, reading::one)
                .add("GET", "/v2/notifications", LIST_NOTIFICATIONS, reading::list);
    }

    /** Answers a request whose path starts with this prefix. */
    public Response handle(Request request, String prefix) {
        try {
            key.check(request.header("Authorization"), clock.instant());
            Routes.Match match = routes.match(request, prefix).orElseThrow(NotifyError::notFound);
            return faults.around(
                    match.call().operation(),
                    recipient(request),
                    () -> match.handler().handle(match.call()),
                    fault -> refusal(fault).response());
        } catch (NotifyError refusal) {
            return refusal.response();
        }
    }

    public Outbox outbox() {
        return outbox;
    }

    /** The address of this API, as the client used it. */
    static String base(Call call) {
        String path = call.request().path();
        return call.request().base() + path.substring(0, path.indexOf("/v2/"));
    }

    private static String recipient(Request request) {
        try {
            var body = Json.MAPPER.readTree(request.body());
            String email = Json.text(body, "email_address");
            return email != null ? email : Json.text(body, "phone_number");
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static NotifyError refusal(Fault fault) {
        return switch (fault.kind()) {
            case FORBIDDEN -> new NotifyError(403, "AuthError", "Invalid token: signature, api token not found");
            case THROTTLED -> NotifyError.tooMany();
            default -> new NotifyError(fault.kind().status(), "Exception", "Internal server error");
        };
    }
}
