package org.blendedmeetings.due;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a review that was held the participation code it should have; the one it had is on the timeline. */
@Component
@Transactional
public class CorrectingCodes {
    private static final int LONGEST = 500;

    private final HeldMeetingRows held;
    private final Births births;
    private final CodesByAge byAge;
    private final ChangingChronologies changing;

    CorrectingCodes(HeldMeetingRows held, Births births, CodesByAge byAge, ChangingChronologies changing) {
        this.held = held;
        this.births = births;
        this.byAge = byAge;
        this.changing = changing;
    }

    /** Refused where it is not for the child's age on the day of the review, or nobody says why it is right. */
    public void give(PersonId child, UUID review, ParticipationCode code, String why, Actor by) {
        var row = held.findById(review)
                .filter(each ->
                        each.child().equals(child.value()) && each.chain().equals(Chains.CARE_REVIEW))
                .orElseThrow(() -> Refused.notFound("There is no such review of this child."));
        check(row, code, why);
        var before = row.participation() == null ? "none" : row.participation();
        row.coded(code);
        byAge.given(List.of(row));
        var what = "Participation code of the review on " + London.words(row.heldOn()) + ": " + code + ", before "
                + before;
        changing.change(child, chronology -> changing.say(chronology, by, what, why.strip()));
    }

    private void check(HeldMeeting review, ParticipationCode code, String why) {
        if (code == null) {
            throw Refused.invalid("code", "Choose the code.");
        }
        var child = new PersonId(review.child());
        var birth = births.of(Set.of(child)).get(child);
        if (birth == null || birth.bornOn() == null) {
            throw Refused.invalid(
                    "code", "The code depends on the child's age. Enter the date of birth on their record first.");
        }
        if (!code.fits(birth.bornOn(), review.heldOn())) {
            throw Refused.invalid("code", code.whyNot());
        }
        if (why == null || why.isBlank()) {
            throw Refused.invalid("why", "Say how you know.");
        }
        if (why.strip().length() > LONGEST) {
            throw Refused.invalid("why", "Say it in at most " + LONGEST + " characters.");
        }
    }
}
