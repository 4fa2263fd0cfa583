package org.blendedmeetings.helping;

import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;

/**
 * For whom something is asked.
 *
 * @param participant their part in the meeting
 */
public record WantedFor(MeetingId meeting, UUID participant, PersonId person) {}
