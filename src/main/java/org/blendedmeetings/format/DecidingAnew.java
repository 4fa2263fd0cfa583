package org.blendedmeetings.format;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person puts a decided format back, so that it is decided by what is known now; while it is booked nothing is taken back
 * from anybody's calendar by this.
 */
@Component
@Transactional
public class DecidingAnew {
    private final ChangesReaders readers;
    private final FormatDecisions decisions;
    private final UnmetWishes unmet;
    private final LateChanges late;
    private final Meetings meetings;

    DecidingAnew(
            ChangesReaders readers, FormatDecisions decisions, UnmetWishes unmet, LateChanges late, Meetings meetings) {
        this.readers = readers;
        this.decisions = decisions;
        this.unmet = unmet;
        this.late = late;
        this.meetings = meetings;
    }

    /** Refused (404) as the page is, (403) for those who only read it, and (409) where the meeting is not to be booked. */
    public void putBack(String reference, SignedIn by) {
        var meeting = readers.open(reference, by);
        if (!readers.arranges(by, meeting)) {
            throw Refused.forbidden("Whoever decides about this meeting, its worker, or who has the task can do this.");
        }
        if (meeting.status() == MeetingStatus.BOOKED) {
            throw Refused.conflict(
                    null,
                    "The meeting is booked. It can be decided anew once it is recorded that it does not take place then.");
        }
        var decision = decisions
                .latestOf(meeting.id())
                .flatMap(found -> decisions.lock(found.id().value()))
                .orElseThrow(() -> Refused.conflict(null, "This meeting is being decided already."));
        decision.putBack();
        decisions.flush();
        unmet.areAskedAnew(decision.id(), meeting);
        late.over(decision.id());
        meetings.decideAnew(meeting.id(), by.actor());
    }
}
