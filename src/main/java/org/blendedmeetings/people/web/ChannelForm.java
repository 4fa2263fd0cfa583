package org.blendedmeetings.people.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.blendedmeetings.people.ChannelKind;
import org.blendedmeetings.people.ChannelSettings;
import org.blendedmeetings.people.ChannelView;
import org.blendedmeetings.people.QuietHours;
import org.blendedmeetings.people.Safety;

/**
 * What a worker fills in about one way to reach a person.
 *
 * @param kind    only asked for a new one, as {@code address}
 * @param why     who said so and when; asked for when something known changes
 * @param version of what the worker had on the screen
 */
record ChannelForm(
        ChannelKind kind,
        String address,
        @NotNull(message = "{people.channel.safe.missing}") Safety safe,
        Boolean preferred,
        Boolean doNotUse,
        Boolean sharedDevice,
        Boolean hersAlone,
        Boolean mayNameSender,
        LocalTime quietFrom,
        LocalTime quietTo,
        @Size(max = 500, message = "{people.channel.why.long}") String why,
        Long version) {

    ChannelForm {
        // a box that is not ticked is not posted
        preferred = Boolean.TRUE.equals(preferred);
        doNotUse = Boolean.TRUE.equals(doNotUse);
        sharedDevice = Boolean.TRUE.equals(sharedDevice);
        hersAlone = Boolean.TRUE.equals(hersAlone);
        mayNameSender = Boolean.TRUE.equals(mayNameSender);
        version = version == null ? -1 : version;
    }

    /** Nothing is assumed: not even that it is safe. */
    static ChannelForm empty() {
        return new ChannelForm(null, null, null, false, false, false, false, false, null, null, null, null);
    }

    static ChannelForm of(ChannelView channel) {
        var known = channel.settings();
        return new ChannelForm(
                channel.kind(),
                channel.address(),
                known.safe(),
                known.preferred(),
                known.doNotUse(),
                known.sharedDevice(),
                known.hersAlone(),
                known.mayNameSender(),
                known.quiet().from(),
                known.quiet().to(),
                null,
                channel.version());
    }

    ChannelSettings settings() {
        return new ChannelSettings(
                safe,
                preferred,
                doNotUse,
                sharedDevice,
                hersAlone,
                mayNameSender,
                QuietHours.between(quietFrom, quietTo));
    }
}
