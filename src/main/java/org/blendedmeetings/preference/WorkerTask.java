package org.blendedmeetings.preference;

import java.time.Instant;
import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.FamilyRole;

/**
 * An ask a worker has to do with, for their list.
 *
 * @param reference of the meeting
 * @param meetingName its type, as staff call it
 * @param age       full years, -1 when not known
 * @param due       by when the process hopes for an answer; in the past, it does not wait any more
 * @param answerBy  the last day the family may answer
 */
public record WorkerTask(
        AskId ask,
        MeetingId meeting,
        String reference,
        String meetingName,
        String firstName,
        FamilyRole role,
        int age,
        WhyWorker why,
        Instant since,
        Instant due,
        LocalDate answerBy) {}
