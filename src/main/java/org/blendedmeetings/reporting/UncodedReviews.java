package org.blendedmeetings.reporting;

import java.util.List;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.people.PersonId;

/**
 * Reviews that are in the return without a participation code: they have none, or one for another age.
 *
 * @param first the first of them
 */
public record UncodedReviews(int count, List<Uncoded> first) {

    /** One of them, by the number of the child. */
    public record Uncoded(String number, PersonId child, HeldView review) {
        public String why() {
            return review.participation() == null
                    ? "No code is on record."
                    : ParticipationCode.valueOf(review.participation()).whyNot();
        }
    }
}
