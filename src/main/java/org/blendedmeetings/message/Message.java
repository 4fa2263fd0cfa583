package org.blendedmeetings.message;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.message.MessageGateway.Sent;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafeChannel;
import org.blendedmeetings.shared.Ids;

/** One message to one person. The address is not kept: it is looked up when sending, so that only a safe one is used. */
@Entity
class Message {
    static final String NO_SAFE_CHANNEL = "no-safe-channel";

    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID person;
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private MessagePurpose purpose;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private String template;
    private String workerName;
    private String workerPhone;
    private Instant linkExpires;
    private Instant sendNotBefore;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private int attempts;
    private Instant preparedAt;
    private Instant sentAt;
    private String providerId;
    private String providerStatus;

    private Message() {}

    static Message prepare(NewMessage wanted, SafeChannel channel, Instant now) {
        var message = new Message();
        message.id = Ids.next();
        message.person = wanted.person().value();
        message.meeting = wanted.meeting().value();
        message.purpose = wanted.purpose();
        message.channel = channel.kind();
        message.workerName = wanted.workerName();
        message.workerPhone = wanted.workerPhone();
        message.linkExpires = wanted.linkExpires();
        message.sendNotBefore = channel.quiet().nextAllowed(now);
        message.preparedAt = now;
        message.state = MessageState.PREPARED;
        return message;
    }

    /** What the provider calls it by: the same after every repeat, because it comes from the row. */
    String reference() {
        return "message-" + id;
    }

    void sent(ChannelKind by, String usedTemplate, Sent answer, Instant now) {
        channel = by;
        template = usedTemplate;
        attempts++;
        sentAt = now;
        providerId = answer.id();
        state = MessageState.SENT;
        providerSays(answer.status());
    }

    /** @return true when it failed just now */
    boolean providerSays(String status) {
        providerStatus = status;
        if (state == MessageState.SENT && givenUp(status)) {
            state = MessageState.FAILED;
            return true;
        }
        return false;
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

    /** To the same person, prepared before that one, and gone out. */
    boolean isEarlierThan(Message other) {
        return person.equals(other.person)
                && !id.equals(other.id)
                && sentAt != null
                && sentAt.isBefore(other.preparedAt);
    }

    MessageId id() {
        return new MessageId(id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    MessagePurpose purpose() {
        return purpose;
    }

    ChannelKind channel() {
        return channel;
    }

    String workerName() {
        return workerName;
    }

    String workerPhone() {
        return workerPhone;
    }

    Instant linkExpires() {
        return linkExpires;
    }

    Instant sendNotBefore() {
        return sendNotBefore;
    }

    MessageState state() {
        return state;
    }

    MessageStatus status() {
        return new MessageStatus(
                id(), person(), purpose, channel, state, providerStatus, preparedAt, sendNotBefore, sentAt);
    }
}
