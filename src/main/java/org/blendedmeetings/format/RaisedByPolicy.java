package org.blendedmeetings.format;

import org.blendedmeetings.meeting.MeetingView;
import org.springframework.stereotype.Component;

/** What the policy's answer makes somebody's task, and what ends when a person has decided. */
@Component
class RaisedByPolicy {
    private final UnmetWishes unmet;
    private final MissingRules missing;
    private final FirstQuestions first;
    private final ConflictingWishes conflicts;
    private final ScreensAtConferences screens;

    RaisedByPolicy(
            UnmetWishes unmet,
            MissingRules missing,
            FirstQuestions first,
            ConflictingWishes conflicts,
            ScreensAtConferences screens) {
        this.unmet = unmet;
        this.missing = missing;
        this.first = first;
        this.conflicts = conflicts;
        this.screens = screens;
    }

    void recommended(FormatDecision decision, Advised said, MeetingView meeting) {
        unmet.are(said, decision.id(), meeting);
        missing.are(said, decision.id(), meeting);
        first.are(said, meeting);
        conflicts.are(said, meeting);
        screens.are(said, decision, meeting);
    }

    void decided(DecisionId id, Option chosen, MeetingView meeting, String how) {
        missing.decided(id, how);
        screens.decided(id, how);
        unmet.are(chosen.unmet(), id, meeting);
    }
}
