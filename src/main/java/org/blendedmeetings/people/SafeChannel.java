package org.blendedmeetings.people;

/**
 * A channel the person told us is safe to write to.
 *
 * @param kind          EMAIL or SMS for messages; PHONE and LETTER, when preferred, need a worker
 * @param address       e-mail address or telephone number in E.164
 * @param hersAlone     a worker recorded that nobody else reads it
 * @param sharedDevice  others use the same telephone or computer
 * @param mayNameSender the message may say who it is from
 * @param quiet         when not to write: what they asked for, else the hours of the council; never null
 */
public record SafeChannel(
        ChannelKind kind,
        String address,
        boolean hersAlone,
        boolean sharedDevice,
        boolean mayNameSender,
        QuietHours quiet) {

    /** A channel of which no more is known: the sender is not named. */
    public SafeChannel(ChannelKind kind, String address, boolean hersAlone) {
        this(kind, address, hersAlone, false, false, QuietHours.none());
    }

    /** The same channel, with these quiet hours where none were asked for. */
    SafeChannel quietUnlessAsked(QuietHours hours) {
        return quiet.isNone() ? new SafeChannel(kind, address, hersAlone, sharedDevice, mayNameSender, hours) : this;
    }
}
