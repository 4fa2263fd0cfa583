package org.blendedmeetings.sandbox.notify;

import java.time.Instant;
import java.util.UUID;

/**
 * One e-mail or text that Notify took on.
 *
 * @param type    sms or email
 * @param to      e-mail address, or telephone number in digits alone
 * @param subject null for a text
 * @param readsLeft how many times it is still looked at before it is settled
 */
public record Notification(
        UUID id,
        String type,
        String to,
        UUID template,
        String reference,
        String subject,
        String body,
        Instant created,
        int readsLeft) {

    /** Where it stands: sending until it is settled, then what the address stands for. */
    public String status() {
        return readsLeft > 0 ? "sending" : Recipients.outcome(to);
    }

    Notification read() {
        return readsLeft == 0
                ? this
                : new Notification(id, type, to, template, reference, subject, body, created, readsLeft - 1);
    }
}
