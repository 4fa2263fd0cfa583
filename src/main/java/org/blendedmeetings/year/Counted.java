package org.blendedmeetings.year;

import org.blendedmeetings.access.Line;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.Week;

/**
 * How many meetings of a type are to be held in one week and have their limit in another.
 *
 * @param adult  whom they are about is 18 by their limit
 * @param limit  null where they have none
 * @param week   by which they are counted
 */
record Counted(MeetingType type, boolean adult, Week limit, Week week, Stage stage, int count) {

    Line line() {
        return adult ? type.line18() : type.line();
    }

    ProfessionalRole chairRole() {
        return adult ? type.chairRole18() : type.chairRole();
    }
}
