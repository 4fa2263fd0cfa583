package org.blendedmeetings.format;

import java.time.Clock;
import java.util.UUID;
import org.blendedmeetings.meeting.EarlierInLine;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.policy.MeetingFacts;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.stereotype.Component;

/** What is known of a meeting itself: how the last ones went, who is new, how many days are left. */
@Component
class KnownOfMeeting {
    private final EarlierInLine earlier;
    private final WorkingDays days;
    private final Clock clock;

    KnownOfMeeting(EarlierInLine earlier, WorkingDays days, Clock clock) {
        this.earlier = earlier;
        this.days = days;
        this.clock = clock;
    }

    MeetingFacts of(MeetingView meeting, RecordedFacts recorded) {
        var soFar = earlier.before(meeting);
        return new MeetingFacts(
                soFar.consecutiveVirtual(),
                recorded.toldAboutVirtual(),
                soFar.newChairOrWorker(),
                recorded.outOfArea(),
                recorded.proceedings(),
                recorded.longTermFoster(),
                recorded.disabledChild(),
                recorded.livesAlone(),
                recorded.noCamera().stream().map(UUID::toString).toList(),
                daysLeft(meeting));
    }

    /** None once the limit has passed. */
    private int daysLeft(MeetingView meeting) {
        var today = London.dateOf(clock.instant());
        return meeting.limit() == null ? MeetingFacts.UNKNOWN_DAYS : Math.max(0, days.between(today, meeting.limit()));
    }
}
