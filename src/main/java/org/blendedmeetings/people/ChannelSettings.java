package org.blendedmeetings.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.blendedmeetings.shared.Refused;

/**
 * What a person told us about using one of their channels.
 *
 * @param preferred     the one they like best; at most one for a person
 * @param doNotUse      never to be used, whatever else is said of it
 * @param sharedDevice  others use the same telephone or computer
 * @param hersAlone     a worker recorded that nobody else reads it
 * @param mayNameSender a message may say that the council sent it
 */
@Embeddable
public record ChannelSettings(
        @Enumerated(EnumType.STRING) Safety safe,
        boolean preferred,
        boolean doNotUse,
        boolean sharedDevice,
        boolean hersAlone,
        boolean mayNameSender,
        @Embedded
                @AttributeOverride(name = "from", column = @Column(name = "quiet_from"))
                @AttributeOverride(name = "to", column = @Column(name = "quiet_to"))
                QuietHours quiet) {

    public ChannelSettings {
        if (safe == null) {
            throw Refused.invalid("safe", "Say whether this is safe to use, or that it is not known.");
        }
        if (doNotUse && preferred) {
            throw Refused.invalid("preferred", "What must not be used cannot be the way they prefer.");
        }
        if (sharedDevice && hersAlone) {
            throw Refused.invalid("hersAlone", "A shared phone or computer is not read by them alone.");
        }
        quiet = quiet == null ? QuietHours.none() : quiet;
    }

    /** Safe, and nothing else is known about it. */
    public static ChannelSettings safeToUse() {
        return new ChannelSettings(Safety.YES, false, false, false, false, false, QuietHours.none());
    }

    public static ChannelSettings notAsked() {
        return safeToUse().with(Safety.UNKNOWN);
    }

    public ChannelSettings with(Safety safety) {
        return new ChannelSettings(safety, preferred, doNotUse, sharedDevice, hersAlone, mayNameSender, quiet);
    }

    public ChannelSettings asPreferred() {
        return new ChannelSettings(safe, true, doNotUse, sharedDevice, hersAlone, mayNameSender, quiet);
    }

    public ChannelSettings notPreferred() {
        return new ChannelSettings(safe, false, doNotUse, sharedDevice, hersAlone, mayNameSender, quiet);
    }

    public ChannelSettings quietBetween(QuietHours hours) {
        return new ChannelSettings(safe, preferred, doNotUse, sharedDevice, hersAlone, mayNameSender, hours);
    }
}
