package org.blendedmeetings.message;

import java.time.Instant;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;

/** A message somebody is to be sent. */
record NewMessage(
        PersonId person,
        MeetingId meeting,
        MessagePurpose purpose,
        String workerName,
        String workerPhone,
        Instant linkExpires) {}
