package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.people.PersonId;

/** Meetings were entered that had been held before anybody could ask for them here. */
public record EarlierMeetingsEntered(List<Held> held) {

    /** One of them. */
    public record Held(MeetingId meeting, PersonId child, MeetingType type, LocalDate on) {}
}
