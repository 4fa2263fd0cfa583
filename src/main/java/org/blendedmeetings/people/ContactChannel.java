package org.blendedmeetings.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.blendedmeetings.shared.Ids;

/** One way to reach a person, with what they told us about using it (domain 4.6). */
@Entity
class ContactChannel {
    /** The way they like best, then what nobody else reads, then the oldest. */
    private static final Comparator<ContactChannel> BEST_FIRST = Comparator.comparing(
                    (ContactChannel channel) -> !channel.settings.preferred())
            .thenComparing(channel -> !channel.settings.hersAlone())
            .thenComparing(channel -> channel.settings.sharedDevice())
            .thenComparing(channel -> channel.id);

    @Id
    private UUID id;

    @Version
    private Long version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private String address;

    @Embedded
    private ChannelSettings settings;

    private ContactChannel() {}

    static ContactChannel of(Person person, ChannelKind kind, String address, ChannelSettings settings) {
        var channel = new ContactChannel();
        channel.id = Ids.next();
        channel.person = person;
        channel.kind = kind;
        channel.address = Addresses.of(kind, "address", address);
        channel.apply(settings);
        return channel;
    }

    void apply(ChannelSettings what) {
        settings = what;
    }

    ChannelSettings settings() {
        return settings;
    }

    /** The best of these to write to: preferred and safe, else a safe e-mail or text; never one of unknown safety. */
    static Optional<SafeChannel> best(Stream<ContactChannel> channels) {
        return channels.filter(ContactChannel::maySafelyBeUsed).min(BEST_FIRST).map(ContactChannel::asSafe);
    }

    boolean reachesTheSameAs(ContactChannel other) {
        return kind == other.kind && address.equalsIgnoreCase(other.address);
    }

    boolean maySafelyBeUsed() {
        var writable = kind == ChannelKind.EMAIL || kind == ChannelKind.SMS;
        return settings.safe() == Safety.YES && !settings.doNotUse() && (writable || settings.preferred());
    }

    private SafeChannel asSafe() {
        return new SafeChannel(
                kind,
                address,
                settings.hersAlone(),
                settings.sharedDevice(),
                settings.mayNameSender(),
                settings.quiet());
    }

    ChannelView view() {
        return new ChannelView(id, version == null ? 0 : version, kind, address, settings);
    }

    UUID id() {
        return id;
    }

    Person person() {
        return person;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactChannel channel && id.equals(channel.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
