package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.timescale.Limits;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** Arms the next meetings of a chain from the day the last one was held, never from when it was due (domain 0.2). */
@Component
class Chain {
    /** The sequence at which a type whose interval changes after the first has settled. */
    private static final int LATER = 2;

    private final MeetingTypes types;
    private final MeetingRows meetings;
    private final ArmedMeetingRows rows;
    private final Limits limits;
    private final WorkingDays days;

    Chain(MeetingTypes types, MeetingRows meetings, ArmedMeetingRows rows, Limits limits, WorkingDays days) {
        this.types = types;
        this.meetings = meetings;
        this.rows = rows;
        this.limits = limits;
        this.days = days;
    }

    void armAfter(MeetingType held, UUID meeting, UUID child, LocalDate heldOn) {
        for (var code : held.next()) {
            var next = types.get(code);
            var sequence = code.equals(held.code()) ? LATER : 1;
            var deadline = Deadline.of(limits.of(next.limit(), heldOn, sequence, null), next, days);
            var key = Meeting.openKey(code, child);
            if (meetings.findByOpenKey(key).isPresent()) {
                continue;
            }
            rows.findByOpenKey(key)
                    .ifPresentOrElse(
                            armed -> armed.startAnew(meeting, heldOn, deadline),
                            () -> rows.save(ArmedMeeting.after(meeting, child, next, heldOn, deadline)));
        }
    }
}
