package org.blendedmeetings.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
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
                    (ContactChannel channel) -> !channel.preferred)
            .thenComparing(channel -> !channel.hersAlone)
            .thenComparing(channel -> channel.sharedDevice)
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

    @Enumerated(EnumType.STRING)
    private Safety safe;

    private boolean preferred;
    private boolean doNotUse;
    private boolean sharedDevice;
    private boolean hersAlone;
    private boolean mayNameSender;

    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "quiet_from"))
    @AttributeOverride(name = "to", column = @Column(name = "quiet_to"))
    private QuietHours quiet;

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

    void apply(ChannelSettings settings) {
        safe = settings.safe();
        preferred = settings.preferred();
        doNotUse = settings.doNotUse();
        sharedDevice = settings.sharedDevice();
        hersAlone = settings.hersAlone();
        mayNameSender = settings.mayNameSender();
        quiet = settings.quiet();
    }

    ChannelSettings settings() {
        return new ChannelSettings(safe, preferred, doNotUse, sharedDevice, hersAlone, mayNameSender, quiet);
    }

    /** The best of these to write to: preferred and safe, else a safe e-mail or text; never one of unknown safety. */
    static Optional<SafeChannel> best(Stream<ContactChannel> channels) {
        return channels.filter(ContactChannel::maySafelyBeUsed).min(BEST_FIRST).map(ContactChannel::asSafe);
    }

    boolean reachesTheSameAs(ContactChannel other) {
        return kind == other.kind && address.equalsIgnoreCase(other.address);
    }

    private boolean maySafelyBeUsed() {
        var writable = kind == ChannelKind.EMAIL || kind == ChannelKind.SMS;
        return safe == Safety.YES && !doNotUse && (writable || preferred);
    }

    private SafeChannel asSafe() {
        return new SafeChannel(
                kind,
                address,
                hersAlone,
                sharedDevice,
                mayNameSender,
                settings().quiet());
    }

    ChannelView view() {
        return new ChannelView(id, version == null ? 0 : version, kind, address, settings());
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
