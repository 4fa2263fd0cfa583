package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;

/**
 * The next meeting of a chain, for which nobody has asked yet.
 *
 * @param anchor   the day the previous one was held, from which the limit runs
 * @param toBookBy the day it must be booked, or null where no limit can be computed
 */
public record ArmedMeetingView(
        UUID id,
        PersonId child,
        MeetingType type,
        LocalDate anchor,
        LocalDate limit,
        LocalDate bookBy,
        LocalDate toBookBy,
        String limitSentence) {}
