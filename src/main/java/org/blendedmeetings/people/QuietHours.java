package org.blendedmeetings.people;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalTime;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;

/**
 * The hours of the day, London time, in which a person asked not to be written to; they may run over midnight.
 *
 * @param from the first quiet minute; null, as {@code to}, when there are none
 * @param to   the first minute that is not quiet any more
 */
@Embeddable
public record QuietHours(LocalTime from, LocalTime to) {

    public static QuietHours none() {
        return new QuietHours(null, null);
    }

    /** Refused when only one end is given, or both are the same and nothing could ever be sent. */
    public static QuietHours between(LocalTime from, LocalTime to) {
        if (from == null && to == null) {
            return none();
        }
        if (from == null || to == null) {
            throw Refused.invalid(
                    from == null ? "quietFrom" : "quietTo", "Give both times of the quiet hours, or none.");
        }
        if (from.equals(to)) {
            throw Refused.invalid("quietTo", "Quiet hours must end at another time than they start.");
        }
        return new QuietHours(from, to);
    }

    public boolean isNone() {
        return from == null;
    }

    /** The moment itself when it is not quiet then, else the end of those quiet hours. */
    public Instant nextAllowed(Instant moment) {
        var local = moment.atZone(London.ZONE);
        if (!isQuietAt(local.toLocalTime())) {
            return moment;
        }
        var end = local.with(to);
        return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
    }

    private boolean isQuietAt(LocalTime time) {
        if (isNone()) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
