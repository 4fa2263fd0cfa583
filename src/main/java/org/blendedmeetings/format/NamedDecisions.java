package org.blendedmeetings.format;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which of many decisions a sentence is about, to whoever may open it. */
@Component
@Transactional(readOnly = true)
class NamedDecisions {
    private final FormatDecisions decisions;
    private final Approvers approvers;
    private final Meetings meetings;
    private final Directory directory;

    NamedDecisions(FormatDecisions decisions, Approvers approvers, Meetings meetings, Directory directory) {
        this.decisions = decisions;
        this.approvers = approvers;
        this.meetings = meetings;
        this.directory = directory;
    }

    /** "Sam Example, Child-in-care review: ", or nothing where the decision is none of theirs. */
    String of(DecisionId id, SignedIn staff) {
        return decisions
                .findById(id.value())
                .map(decision -> named(decision, staff))
                .orElse("");
    }

    private String named(FormatDecision decision, SignedIn staff) {
        var meeting = meetings.get(decision.meeting());
        try {
            approvers.mayOpen(staff, decision, meeting);
        } catch (Refused notTheirs) {
            return "";
        }
        return directory.person(meeting.child()).name() + ", " + meeting.type().name() + ": ";
    }
}
