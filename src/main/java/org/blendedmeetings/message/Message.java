package org.blendedmeetings.message;

import jakarta.persistence.Embedded;
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

    private Instant preparedAt;

    @Embedded
    private Delivery delivery = new Delivery();

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
        return message;
    }

    /** What the provider calls it by: the same after every repeat, because it comes from the row. */
    String reference() {
        return "message-" + id;
    }

    void sent(ChannelKind by, String usedTemplate, Sent answer, Instant now) {
        channel = by;
        template = usedTemplate;
        delivery.sent(answer, now);
    }

    void providerSays(String status) {
        delivery.providerSays(status);
    }

    void cannotBeSent() {
        delivery.cannotBeSent();
    }

    boolean mayYetChange() {
        return delivery.mayYetChange();
    }

    /** To the same person, prepared before that one, and gone out. */
    boolean isEarlierThan(Message other) {
        return person.equals(other.person)
                && !id.equals(other.id)
                && delivery.sentAt() != null
                && delivery.sentAt().isBefore(other.preparedAt);
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
        return delivery.state();
    }

    MessageStatus status() {
        return new MessageStatus(
                id(),
                person(),
                purpose,
                channel,
                delivery.state(),
                delivery.providerStatus(),
                preparedAt,
                sendNotBefore,
                delivery.sentAt());
    }
}
