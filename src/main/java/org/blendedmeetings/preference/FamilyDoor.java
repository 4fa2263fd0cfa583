package org.blendedmeetings.preference;

import java.time.Clock;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/** Finds what a visitor may answer: their own ask, and nobody else's. */
@Component
class FamilyDoor {
    private final Asks asks;
    private final Meetings meetings;
    private final MeetingWorkers workers;
    private final Clock clock;

    FamilyDoor(Asks asks, Meetings meetings, MeetingWorkers workers, Clock clock) {
        this.asks = asks;
        this.meetings = meetings;
        this.workers = workers;
        this.clock = clock;
    }

    Ask askOf(FamilyVisit visit) {
        return asks.findByMeetingAndWhoPerson(visit.meeting(), visit.person())
                .orElseThrow(() -> Refused.notFound("There is nothing to answer here."));
    }

    /** The ask, while it can be answered; afterwards a sentence that says whom to ring. */
    Ask mayAnswer(FamilyVisit visit) {
        var ask = askOf(visit);
        if (!isOpen(ask)) {
            var who = workers.named(meetings.get(ask.meeting()));
            throw Refused.gone("You can no longer change this here. Ring " + who.name() + " on " + who.phone()
                    + " if things are different now.");
        }
        return ask;
    }

    boolean isOpen(Ask ask) {
        return ask.familyMayAnswerOn(London.dateOf(clock.instant()))
                && meetings.get(ask.meeting()).status().open();
    }
}
