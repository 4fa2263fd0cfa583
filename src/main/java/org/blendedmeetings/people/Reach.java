package org.blendedmeetings.people;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.shared.Refused;

/** Every way to reach one person, at most one of which they prefer. */
@Embeddable
class Reach {
    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    private Set<ContactChannel> channels = new HashSet<>();

    ContactChannel add(ContactChannel channel) {
        if (channels.stream().anyMatch(channel::reachesTheSameAs)) {
            throw Refused.conflict("address", "We already have this way to reach them: change what is known about it.");
        }
        channels.add(channel);
        preferOnly(channel);
        return channel;
    }

    void change(ContactChannel channel, ChannelSettings settings) {
        channel.apply(settings);
        preferOnly(channel);
    }

    Stream<ContactChannel> all() {
        return channels.stream();
    }

    Optional<SafeChannel> best() {
        return ContactChannel.best(all());
    }

    private void preferOnly(ContactChannel chosen) {
        if (chosen.settings().preferred()) {
            all().filter(channel -> channel != chosen && channel.settings().preferred())
                    .forEach(channel -> channel.apply(channel.settings().notPreferred()));
        }
    }
}
