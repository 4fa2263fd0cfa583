package org.blendedmeetings.message;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.message.MessageGateway.Sent;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.SafeChannel;
import org.blendedmeetings.shared.Council;
import org.springframework.stereotype.Component;

/** The remote half of a message: look first, send once, and put nothing into it but whom to ring and where to look. */
@Component
class MessageSending {
    private final MessageGateway gateway;
    private final MessageSettings settings;
    private final FamilyLinks links;
    private final Directory directory;
    private final Council council;

    MessageSending(
            MessageGateway gateway, MessageSettings settings, FamilyLinks links, Directory directory, Council council) {
        this.gateway = gateway;
        this.settings = settings;
        this.links = links;
        this.directory = directory;
        this.council = council;
    }

    /** The provider has no key against repeats, so what it already has under our reference counts as sent. */
    void send(Message message, SafeChannel channel, Instant now) {
        var template = MessageSettings.nameOf(message.purpose(), channel.kind());
        var words = personalisation(message, channel);
        var sent = find(message)
                .orElseGet(() -> deliver(channel, settings.templateFor(template), words, message.reference()));
        message.sent(channel.kind(), template, sent, now);
    }

    Optional<Sent> find(Message message) {
        return gateway.find(message.reference());
    }

    private Sent deliver(SafeChannel channel, String template, Map<String, String> words, String reference) {
        return channel.kind() == ChannelKind.EMAIL
                ? gateway.sendEmail(template, channel.address(), words, reference)
                : gateway.sendText(template, channel.address(), words, reference);
    }

    private Map<String, String> personalisation(Message message, SafeChannel channel) {
        var words = new HashMap<>(words(message.person(), channel, message.workerName(), message.workerPhone()));
        var person = message.person().value();
        words.put("link", links.addressFor(person, message.meeting().value(), message.linkExpires()));
        return Map.copyOf(words);
    }

    /**
     * What a text is filled in with, but the link: nothing of domain 9.1's list; in an e-mail also the reader's own first
     * name, which a text may not carry.
     */
    Map<String, String> words(PersonId person, SafeChannel channel, String workerName, String workerPhone) {
        var worker = firstNameOf(workerName);
        var email = channel.kind() == ChannelKind.EMAIL;
        var council = channel.mayNameSender() ? this.council.name() : email ? worker : settings.unnamedSender();
        var common = Map.of("council", council, "worker", worker, "phone", workerPhone);
        if (!email) {
            return common;
        }
        var withName = new HashMap<>(common);
        withName.put("first_name", directory.person(person).firstName());
        return Map.copyOf(withName);
    }

    private static String firstNameOf(String name) {
        return name.strip().split("\\s+")[0];
    }
}
