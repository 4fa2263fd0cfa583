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
    private final ArrangingGiven arranging;
    private final TooFewDays days;
    private final PracticalObstacles obstacles;

    RaisedByPolicy(
            UnmetWishes unmet,
            MissingRules missing,
            FirstQuestions first,
            ConflictingWishes conflicts,
            ScreensAtConferences screens,
            ArrangingGiven arranging,
            TooFewDays days,
            PracticalObstacles obstacles) {
        this.unmet = unmet;
        this.missing = missing;
        this.first = first;
        this.conflicts = conflicts;
        this.screens = screens;
        this.arranging = arranging;
        this.days = days;
        this.obstacles = obstacles;
    }

    void recommended(FormatDecision decision, Advised said, MeetingView meeting) {
        unmet.are(said, decision.id(), meeting);
        missing.are(said, decision.id(), meeting);
        first.are(said, meeting);
        conflicts.are(said, meeting);
        screens.are(said, decision, meeting);
        days.are(said, meeting);
        obstacles.are(said, decision.id(), meeting);
    }

    /** Nobody had to agree. */
    void stands(Advised said, Option asAsked, MeetingView meeting) {
        arranging.given(said, asAsked.modes(), meeting);
    }

    void decided(DecisionId id, Advised said, Option chosen, MeetingView meeting, String how) {
        arranging.given(said, chosen.modes(), meeting);
        missing.decided(id, how);
        screens.decided(id, how);
        obstacles.decided(id, meeting, how);
        unmet.are(chosen.unmet(), id, meeting);
    }
}
