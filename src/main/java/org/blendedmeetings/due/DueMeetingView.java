package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.LimitKind;

/**
 * The next meeting of a chain.
 *
 * @param anchor   the day its limit runs from: what really happened, never when it was due
 * @param toBookBy the day its booking window opens, earlier where it is planned earlier, or null where no limit can be computed
 * @param meeting  the meeting asked for, or null
 * @param heldOn   null until it was
 * @param closedWhy why it applies no more, or null
 */
public record DueMeetingView(
        UUID id,
        PersonId child,
        MeetingType type,
        LocalDate anchor,
        int sequence,
        LocalDate limit,
        LocalDate bookBy,
        LocalDate toBookBy,
        LimitKind kind,
        String limitSentence,
        DueStatus status,
        MeetingId meeting,
        LocalDate heldOn,
        String closedWhy) {}
