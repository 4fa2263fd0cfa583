package org.blendedmeetings.format;

import java.time.Instant;
import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingId;

/**
 * A decision on somebody's list.
 *
 * @param typeName    what staff call the meeting
 * @param childName   the child it is about
 * @param what        what is recommended or asked for, in words
 * @param silent      how many of the family have not answered and are planned in the room
 * @param confirmable what was asked for and is allowed: one key is enough
 * @param waitingDays working days since it was asked
 * @param limit       the last day the rule allows for the meeting, or null
 * @param reminded    it waits long
 * @param ownerLabel  whose it is
 */
public record DecisionLine(
        DecisionId id,
        MeetingId meeting,
        String reference,
        String typeName,
        String childName,
        String what,
        int silent,
        boolean confirmable,
        Instant askedAt,
        int waitingDays,
        LocalDate limit,
        String limitSentence,
        boolean reminded,
        String ownerLabel) {}
