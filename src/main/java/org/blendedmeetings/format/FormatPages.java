package org.blendedmeetings.format;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which pages about the format of a meeting somebody may open, so that no link leads to a refusal. */
@Component
@Transactional(readOnly = true)
public class FormatPages {
    private final FormatDecisions decisions;
    private final DecisionRecords records;
    private final Approvers approvers;

    FormatPages(FormatDecisions decisions, DecisionRecords records, Approvers approvers) {
        this.decisions = decisions;
        this.records = records;
        this.approvers = approvers;
    }

    /**
     * The pages that are open to somebody who may open the meeting's own.
     *
     * @param decision the decision itself: those who may decide it, and the worker who may be asked about it
     * @param record   how it came about
     * @param known    what staff record of the meeting, while it is still to be held
     * @param changes  what would come out differently today, once it is decided
     */
    public record Open(boolean decision, boolean record, boolean known, boolean changes) {
        public boolean any() {
            return decision || record || known || changes;
        }
    }

    public Open of(MeetingView meeting, SignedIn reader) {
        var latest = decisions.latestOf(meeting.id());
        return new Open(
                latest.filter(each -> approvers.isTheirs(reader, each, meeting)).isPresent(),
                latest.filter(each -> records.mayRead(reader, each, meeting)).isPresent(),
                meeting.status().open() && approvers.mayAskFirst(reader, meeting),
                meeting.status().open()
                        && latest.filter(each -> each.state() == DecisionState.DECIDED)
                                .isPresent());
    }
}
