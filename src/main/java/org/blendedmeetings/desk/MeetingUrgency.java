package org.blendedmeetings.desk;

import java.time.Clock;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** How urgent one meeting is today; a booked one has nothing left to book. */
@Component
public class MeetingUrgency {
    private final WorkingDays days;
    private final Clock clock;

    MeetingUrgency(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Null where there is nothing to book. */
    public Urgency of(MeetingView meeting) {
        var toBook = meeting.status().open() && meeting.status() != MeetingStatus.BOOKED;
        return toBook ? Urgency.of(meeting.limit(), meeting.toBookBy(), London.dateOf(clock.instant()), days) : null;
    }
}
