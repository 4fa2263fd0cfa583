package org.blendedmeetings.meeting;

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

    MeetingLimit of(Meeting meeting, MeetingType type) {
        var own = Deadline.of(anew(meeting.keptLimit(type)), type, days);
        return new MeetingLimit(own, parts.goesOn(meeting.resumption(), type, this::anew));
    }

    private Limit anew(KeptLimit kept) {
        return kept.anew(limits);
    }
}
