package org.blendedmeetings.notify;

import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.message.MessageGateway;
import uk.gov.service.notify.NotificationClient;

/**
 * Messages over GOV.UK Notify.
 *
 * <p>Notify has no key that makes a repeat safe: a reference is only a label. So whoever sends looks it up first.
 */
final class NotifyGateway implements MessageGateway {
    private static final String ACCEPTED = "created";

    private final NotificationClient client;
    private final BoundedCalls calls;

    NotifyGateway(NotificationClient client, BoundedCalls calls) {
        this.client = client;
        this.calls = calls;
    }

    @Override
    public Optional<Sent> find(String reference) {
        return calls.call(() -> client.getNotifications(null, null, reference, null)).getNotifications().stream()
                .findFirst()
                .map(sent -> new Sent(sent.getId().toString(), sent.getStatus()));
    }

    @Override
    public Sent sendEmail(String template, String address, Map<String, String> personalisation, String reference) {
        var answer = calls.call(() -> client.sendEmail(template, address, personalisation, reference));
        return new Sent(answer.getNotificationId().toString(), ACCEPTED);
    }

    @Override
    public Sent sendText(String template, String number, Map<String, String> personalisation, String reference) {
        var answer = calls.call(() -> client.sendSms(template, number, personalisation, reference));
        return new Sent(answer.getNotificationId().toString(), ACCEPTED);
    }
}
