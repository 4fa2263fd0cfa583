package org.blendedmeetings.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.blendedmeetings.timescale.Limit;
import org.blendedmeetings.timescale.LimitDays;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.WorkingDays;

/**
 * The limit of a meeting as it was computed when it was asked for or fell due.
 *
 * @param toBookBy the limit less the lead time of the type (domain 10a): the day it must be booked
 */
@Embeddable
public record Deadline(
        LocalDate limitOn,
        LocalDate bookBy,
        LocalDate toBookBy,
        @Enumerated(EnumType.STRING) @Column(length = 20) LimitKind limitKind,
        String limitSentence) {

    public static Deadline of(Limit limit, MeetingType type, WorkingDays days) {
        var toBookBy = limit.limit() == null ? null : days.plus(limit.limit(), -type.leadTime());
        return new Deadline(limit.limit(), limit.bookBy(), toBookBy, limit.kind(), limit.sentence());
    }

    public LimitDays days() {
        return new LimitDays(limitOn, bookBy, toBookBy);
    }
}
