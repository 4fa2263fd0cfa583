package org.blendedmeetings.desk.web;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.Foreseeing;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.springframework.stereotype.Component;

/** What falls due next if a meeting was held on some day: held early it falls due early, and is seen before it is saved. */
@Component
class OutcomeNext {
    private final Foreseeing foreseeing;
    private final MeetingParts parts;

    OutcomeNext(Foreseeing foreseeing, MeetingParts parts) {
        this.foreseeing = foreseeing;
        this.parts = parts;
    }

    List<DueMeetingView> after(MeetingView meeting, LocalDate heldOn) {
        return heldOn == null ? List.of() : foreseeing.after(meeting, parts.countsOn(meeting.id(), heldOn));
    }

    /** It was held on another, earlier day than the one for which the page said what comes next. */
    boolean isToBeSeen(MeetingView meeting, OutcomeForm form) {
        return form.outcome() == Outcome.HELD
                && meeting.type().goesOn(form.armNext())
                && form.on() != null
                && !form.on().equals(form.seen())
                && meeting.limit() != null
                && form.on().isBefore(meeting.limit())
                && !after(meeting, form.on()).isEmpty();
    }
}
