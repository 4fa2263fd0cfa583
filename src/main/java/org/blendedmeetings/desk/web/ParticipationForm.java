package org.blendedmeetings.desk.web;

import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.review.ParticipationGiven;
import org.blendedmeetings.review.SpokeFor;

/**
 * How the child took part in their review, in the terms of the return.
 *
 * @param confirmed the code that was shown, and is confirmed by saving
 * @param code      another code instead
 * @param why       why the other one
 */
public record ParticipationForm(SpokeFor spokeFor, ParticipationCode confirmed, ParticipationCode code, String why) {
    static final ParticipationForm EMPTY = new ParticipationForm(null, null, null, null);

    ParticipationGiven given() {
        return new ParticipationGiven(spokeFor, confirmed, code, why);
    }

    ParticipationForm shown(ParticipationCode derived) {
        return new ParticipationForm(spokeFor, derived, code, why);
    }
}
