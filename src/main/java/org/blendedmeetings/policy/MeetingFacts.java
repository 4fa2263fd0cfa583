package org.blendedmeetings.policy;

import java.util.List;

/**
 * What is known about the meeting itself rather than about one person.
 *
 * @param consecutiveVirtual virtual meetings in a row already held, this one not counted
 * @param toldAboutVirtual   the family knows that count
 * @param livesAlone         unaccompanied, or a care leaver living alone
 * @param longTermFoster     all three conditions of D2-21
 * @param noCamera           ids of those who do not want camera or recording
 * @param workingDaysLeft    to the limit, or -1 when not known
 */
public record MeetingFacts(
        int consecutiveVirtual,
        boolean toldAboutVirtual,
        boolean newChairOrWorker,
        boolean outOfArea,
        boolean proceedingsPossible,
        boolean longTermFoster,
        boolean disabledChild,
        boolean livesAlone,
        List<String> noCamera,
        int workingDaysLeft) {
    public static final int UNKNOWN_DAYS = -1;

    /** A meeting of which nothing is known. */
    public static final MeetingFacts NOTHING =
            new MeetingFacts(0, false, false, false, false, false, false, false, List.of(), UNKNOWN_DAYS);

    /** Where the child lives is for those with the duty alone (D2-15). */
    MeetingFacts openly() {
        return new MeetingFacts(
                consecutiveVirtual,
                toldAboutVirtual,
                newChairOrWorker,
                false,
                proceedingsPossible,
                longTermFoster,
                disabledChild,
                livesAlone,
                noCamera,
                workingDaysLeft);
    }
}
