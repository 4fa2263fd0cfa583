package org.blendedmeetings.review;

import org.blendedmeetings.due.ParticipationCode;

/**
 * How the child took part, as whoever records the outcome says and confirms it.
 *
 * @param spokeFor  null under four
 * @param confirmed the code that was shown and is confirmed
 * @param code      another code instead, or null
 * @param why       why the other one; required where it is given
 */
public record ParticipationGiven(SpokeFor spokeFor, ParticipationCode confirmed, ParticipationCode code, String why) {
    public static final ParticipationGiven NOTHING = new ParticipationGiven(null, null, null, null);

    /** The reviewing officer says that another code is right than the one derived. */
    boolean isAnother(ParticipationCode derived) {
        return code != null && code != derived;
    }
}
