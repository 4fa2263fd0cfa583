package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.Outlook.Ended;
import org.blendedmeetings.meeting.MeetingType;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A kind of period in a child's life that has clocks of its own: a period of care, a child protection plan.
 *
 * @param name     as staff read it: {@code In our care}
 * @param began    what begins it: {@code became looked after}
 * @param ended    what ends it: {@code left care}
 * @param arms     the meetings whose clocks its beginning starts
 * @param chains   the chains that end with it
 * @param endedBy  the meetings that end it when nothing is to follow them
 * @param begunBy  the meetings that begin it when something is to follow them
 * @param once     there is one meeting in it, and it is over when that was held: an enquiry, until its conference
 * @param untilAge the birthday that ends it, or null
 * @param opensItself its meetings are asked for when their booking window opens; not where the family is to agree first
 */
public record PeriodKind(
        String code,
        String name,
        String began,
        String ended,
        @DefaultValue List<String> arms,
        @DefaultValue List<String> chains,
        @DefaultValue List<String> endedBy,
        @DefaultValue List<String> begunBy,
        boolean once,
        Integer untilAge,
        @DefaultValue("true") boolean opensItself) {

    /** Whether this meeting, with nothing to follow it, ends such a period. */
    boolean isEndedBy(MeetingType type) {
        return endedBy.contains(type.code());
    }

    Ended outgrown(LocalDate bornOn) {
        return new Ended(bornOn.plusYears(untilAge), "Turned " + untilAge + ".");
    }

    boolean isOutgrown(LocalDate bornOn, LocalDate asAt) {
        return untilAge != null && !bornOn.plusYears(untilAge).isAfter(asAt);
    }
}
