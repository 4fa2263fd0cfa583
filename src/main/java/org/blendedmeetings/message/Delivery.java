package org.blendedmeetings.message;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.blendedmeetings.message.MessageGateway.Sent;

/** What became of a message after it was meant to be sent. */
@Embeddable
class Delivery {
    static final String NO_SAFE_CHANNEL = "no-safe-channel";

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.PREPARED;

    private int attempts;
    private Instant sentAt;
    private String providerId;
    private String providerStatus;

    protected Delivery() {}

    void sent(Sent answer, Instant now) {
        attempts++;
        sentAt = now;
        providerId = answer.id();
        state = MessageState.SENT;
        providerSays(answer.status());
    }

    void providerSays(String status) {
        providerStatus = status;
        if (state == MessageState.SENT && givenUp(status)) {
            state = MessageState.FAILED;
        }
    }

    void cannotBeSent() {
        attempts++;
        providerStatus = NO_SAFE_CHANNEL;
        state = MessageState.FAILED;
    }

    /** Notify tried for 72 hours, or the address does not exist (its documentation, "status"). */
    private static boolean givenUp(String status) {
        return "permanent-failure".equals(status)
                || "temporary-failure".equals(status)
                || "technical-failure".equals(status)
                || "validation-failed".equals(status);
    }

    boolean mayYetChange() {
        return state == MessageState.SENT && !"delivered".equals(providerStatus);
    }

    MessageState state() {
        return state;
    }

    Instant sentAt() {
        return sentAt;
    }

    String providerStatus() {
        return providerStatus;
    }
}
