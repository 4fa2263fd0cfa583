package org.blendedmeetings.message;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafeChannel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares and sends messages to family members, each by their safe channel. */
@Component
public class Messages {
    private final MessageRows rows;
    private final Directory directory;
    private final FamilyLinks links;
    private final MessageSending sending;
    private final Clock clock;

    Messages(MessageRows rows, Directory directory, FamilyLinks links, MessageSending sending, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.links = links;
        this.sending = sending;
        this.clock = clock;
    }

    /** Records the intent to write to this person; empty when they have no safe e-mail address or telephone. */
    @Transactional
    public Optional<MessageId> prepare(
            PersonId person,
            MeetingId meeting,
            MessagePurpose purpose,
            String workerName,
            String workerPhone,
            Instant linkExpires) {
        return writable(person).map(channel -> {
            var wanted = new NewMessage(person, meeting, purpose, workerName, workerPhone, linkExpires);
            // the link is made now, so that sending writes nothing before the call
            links.addressFor(person.value(), meeting.value(), linkExpires);
            return rows.save(Message.prepare(wanted, channel, now())).id();
        });
    }

    /** With what a message would be filled in that were written to this person now, but the link; empty as {@link #prepare}. */
    @Transactional(readOnly = true)
    public Optional<Filled> filledInFor(PersonId person, String workerName, String workerPhone) {
        return writable(person)
                .map(channel -> new Filled(channel.kind(), sending.words(person, channel, workerName, workerPhone)));
    }

    /**
     * What stands in for the placeholders of a text.
     *
     * @param channel EMAIL or SMS
     */
    public record Filled(ChannelKind channel, Map<String, String> words) {}

    /** The moment from which it may be sent: the end of the person's quiet hours, or when it was prepared. */
    @Transactional(readOnly = true)
    public Instant sendNotBefore(MessageId message) {
        return row(message).sendNotBefore();
    }

    /**
     * Looks whether it went before, sends it once if not, and records the answer. Whoever calls waits for
     * {@link #sendNotBefore} first; a call in quiet hours is a fault.
     */
    @Transactional
    public void send(MessageId id) {
        var message = row(id);
        if (message.state() != MessageState.PREPARED) {
            return;
        }
        var now = now();
        if (now.isBefore(message.sendNotBefore())) {
            throw new IllegalStateException("Message " + id + " would reach somebody in their quiet hours.");
        }
        writable(message.person())
                .ifPresentOrElse(channel -> sending.send(message, channel, now), message::cannotBeSent);
    }

    @Transactional(readOnly = true)
    public MessageStatus status(MessageId message) {
        return row(message).status();
    }

    /** Asks the provider what became of it (a remote call); the state afterwards. */
    @Transactional
    public MessageStatus refresh(MessageId id) {
        var message = row(id);
        if (message.mayYetChange()) {
            sending.find(message).ifPresent(answer -> message.providerSays(answer.status()));
        }
        return message.status();
    }

    /**
     * What was sent to the same person about the same meeting before, if the provider says now that it will never arrive (a
     * remote call).
     */
    @Transactional
    public Optional<MessageStatus> earlierFailure(MessageId id) {
        var message = row(id);
        return rows.findByMeetingOrderById(message.meeting().value()).stream()
                .filter(earlier -> earlier.isEarlierThan(message))
                .reduce((first, second) -> second)
                .map(earlier -> refresh(earlier.id()))
                .filter(earlier -> earlier.state() == MessageState.FAILED);
    }

    /** What was written to whom about this meeting, oldest first: for staff. */
    @Transactional(readOnly = true)
    public List<MessageStatus> statusOf(MeetingId meeting) {
        return rows.findByMeetingOrderById(meeting.value()).stream()
                .map(Message::status)
                .toList();
    }

    private Optional<SafeChannel> writable(PersonId person) {
        return directory
                .person(person)
                .safe()
                .filter(channel -> channel.kind() == ChannelKind.EMAIL || channel.kind() == ChannelKind.SMS);
    }

    private Message row(MessageId id) {
        return rows.findById(id.value()).orElseThrow(() -> new IllegalStateException("There is no message " + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
