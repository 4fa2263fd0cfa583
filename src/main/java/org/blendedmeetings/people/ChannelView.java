package org.blendedmeetings.people;

import java.util.UUID;

/**
 * One of a person's channels as staff see it.
 *
 * @param address null when the reader may not know it
 * @param version changes with every change of it, so that two workers do not undo each other's
 */
public record ChannelView(UUID id, long version, ChannelKind kind, String address, ChannelSettings settings) {

    /** The address as it is read: telephone numbers in groups. */
    public String readable() {
        return kind == ChannelKind.SMS || kind == ChannelKind.PHONE ? Addresses.readable(address) : address;
    }

    /** As read by somebody who may not know where they live. */
    ChannelView withoutPostalAddress() {
        return kind == ChannelKind.LETTER ? new ChannelView(id, version, kind, null, settings) : this;
    }

    /** What is known of it, in a few words for the audit trail. */
    String inWords() {
        var words = new StringBuilder(kind + " " + readable());
        words.append(
                switch (settings.safe()) {
                    case YES -> ", safe";
                    case NO -> ", not safe";
                    case UNKNOWN -> ", safety not known";
                });
        words.append(settings.preferred() ? ", preferred" : "");
        words.append(settings.doNotUse() ? ", not to be used" : "");
        words.append(settings.sharedDevice() ? ", shared device" : "");
        words.append(settings.hersAlone() ? ", read by them alone" : "");
        words.append(settings.mayNameSender() ? ", may name the sender" : "");
        if (!settings.quiet().isNone()) {
            words.append(", quiet from %s to %s"
                    .formatted(settings.quiet().from(), settings.quiet().to()));
        }
        return words.toString();
    }
}
