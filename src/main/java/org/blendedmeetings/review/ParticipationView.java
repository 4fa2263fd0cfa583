package org.blendedmeetings.review;

import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.meeting.AttendanceMode;

/**
 * How the child took part in a review that was completed.
 *
 * @param mode     null where they had no part
 * @param spokeFor null under four
 * @param why      why another code was confirmed than the one derived, or null
 */
public record ParticipationView(
        AttendanceMode mode,
        SpokeFor spokeFor,
        ParticipationCode derived,
        ParticipationCode code,
        String why,
        String confirmedBy) {}
