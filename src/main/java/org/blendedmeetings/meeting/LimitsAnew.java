package org.blendedmeetings.meeting;

import java.util.Optional;
import org.blendedmeetings.timescale.KeptLimit;
import org.blendedmeetings.timescale.Limit;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** The limits of a meeting that was asked for as the settings make them now. */
@Component
class LimitsAnew {
    private final PartRules parts;
    private final Limits limits;
    private final WorkingDays days;

    LimitsAnew(PartRules parts, Limits limits, WorkingDays days) {
        this.parts = parts;
        this.limits = limits;
        this.days = days;
    }

    /** Empty where they are as they are kept. */
    Optional<MeetingLimit> of(Meeting meeting, MeetingType type) {
        var own = Deadline.of(anew(meeting.keptLimit(type)), type, days);
        var limit = new MeetingLimit(own, parts.goesOn(meeting.resumption(), type, this::anew));
        return Optional.of(limit).filter(now -> !now.equals(meeting.limit()));
    }

    private Limit anew(KeptLimit kept) {
        return kept.anew(limits);
    }
}
