package org.blendedmeetings.message;

import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;

/** The link a person had to their page about a meeting was ended, because the way it was sent is not safe any more. */
public record LinkClosed(PersonId person, MeetingId meeting) {}
