package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with a meeting that was held how the child took part, for the return and the page of the child's clocks. */
@Component
public class CodingParticipation {
    private final HeldMeetingRows held;

    CodingParticipation(HeldMeetingRows held) {
        this.held = held;
    }

    /** In the transaction that recorded it as held. What a file told of that day before gives way: here it was confirmed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void coded(MeetingView meeting, LocalDate on, ParticipationCode code) {
        held.findByMeeting(meeting.id().value())
                .or(() -> held.findByChildAndChainAndHeldOn(
                        meeting.child().value(), HeldMeeting.chainOf(meeting.type()), on))
                .orElseThrow(() -> new IllegalStateException("Nothing was held that day."))
                .coded(code);
    }
}
