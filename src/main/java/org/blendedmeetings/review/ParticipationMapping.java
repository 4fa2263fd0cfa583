package org.blendedmeetings.review;

import java.time.LocalDate;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.shared.Refused;

/** Derives the return's code for how a child took part from how they did, by the council's mapping. */
class ParticipationMapping {
    private final ParticipationSettings settings;

    ParticipationMapping(ParticipationSettings settings) {
        this.settings = settings;
    }

    /**
     * Refused where the age is not known, or what is said of their views does not go with how they took part.
     *
     * @param mode     how they took part; null where they had no part
     * @param spokeFor null where it was not asked
     */
    ParticipationCode derive(LocalDate bornOn, LocalDate on, AttendanceMode mode, SpokeFor spokeFor) {
        if (bornOn == null) {
            throw Refused.conflict(
                    "participation.spokeFor",
                    "The code for how the child took part depends on their age, and the date of birth is not known. Enter"
                            + " it on the child's record first, then save the outcome.");
        }
        if (ParticipationCode.isUnderFour(bornOn, on)) {
            return ParticipationCode.PN0;
        }
        var there = attends(mode);
        if (spokeFor == null) {
            throw Refused.invalid("participation.spokeFor", "Say how what the child thinks came to the review.");
        }
        if (spokeFor.isThere() != there) {
            throw Refused.invalid(
                    "participation.spokeFor",
                    there
                            ? "The child is recorded as there. Choose how they took part among the first answers."
                            : "The child is recorded as not there. Choose how their views came to the review among the last"
                                    + " answers.");
        }
        return (there ? settings.attending() : settings.notAttending()).get(spokeFor);
    }

    boolean attends(AttendanceMode mode) {
        return mode != null && settings.attends().contains(mode);
    }

    /** What to say beside the code, or null. */
    String note(AttendanceMode mode) {
        return mode == null ? null : settings.notes().get(mode);
    }
}
