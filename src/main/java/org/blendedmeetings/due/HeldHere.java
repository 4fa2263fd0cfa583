package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Takes down a meeting held here, with the period it begins or ends: a conference begins a plan, and only one ends it. */
@Component
class HeldHere {
    private final PeriodKinds kinds;

    HeldHere(PeriodKinds kinds) {
        this.kinds = kinds;
    }

    void record(Chronology chronology, MeetingType type, LocalDate on, boolean goesOn, MeetingId meeting) {
        chronology.heldHere(type, on, goesOn, meeting);
        for (var kind : kinds.all()) {
            if (goesOn && kind.begunBy().contains(type.code())) {
                chronology.began(kind, on);
            }
            if (!goesOn && kind.isEndedBy(type)) {
                chronology.ended(kind, on, type.name() + " on " + London.words(on) + ".");
            }
            if (kind.once() && kind.chains().contains(type.chain())) {
                chronology.ended(kind, on, null);
            }
        }
    }
}
