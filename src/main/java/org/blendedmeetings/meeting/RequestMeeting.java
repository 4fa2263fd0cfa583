package org.blendedmeetings.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.PersonId;

/**
 * A request for a meeting, for one child or for brothers and sisters together (saved as a meeting each).
 *
 * @param type           code of the catalogue
 * @param children       whom it is about
 * @param clockStart     the day the limit runs from; after today it is a planned, expected date
 * @param due            expected date of birth, for an unborn child
 * @param sequence       1 for the first of its kind
 * @param earlyReason    HARM, BREAKDOWN, CONTESTED or OTHER for an early review, else null
 * @param participants   who takes part and in what role; each child is added to their own meeting
 * @param pencilled      a provisional start, or null
 * @param pencilledRoom  a provisional room's name, or null
 * @param pastLimitReason why it is asked for although its limit has passed; required then
 * @param staffProposal  a format staff put forward, or null (policy 0.4)
 */
public record RequestMeeting(
        String type,
        List<PersonId> children,
        LocalDate clockStart,
        LocalDate due,
        int sequence,
        String earlyReason,
        List<CircleMember> participants,
        Instant pencilled,
        String pencilledRoom,
        String pastLimitReason,
        Format staffProposal) {}
