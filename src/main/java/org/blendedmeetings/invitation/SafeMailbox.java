package org.blendedmeetings.invitation;

import java.util.Optional;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.SafeChannel;

/** The e-mail address a person told us is safe: a calendar invitation goes nowhere else. */
final class SafeMailbox {
    private SafeMailbox() {}

    static Optional<SafeChannel> of(PersonView person) {
        return person.safe().filter(channel -> channel.kind() == ChannelKind.EMAIL);
    }
}
