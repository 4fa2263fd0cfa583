package org.blendedmeetings.due;

import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.people.PersonId;

/** A meeting was asked for by itself because its booking window had opened. */
public record MeetingOpened(MeetingId meeting, Change change) implements Audited {

    static MeetingOpened of(MeetingId meeting, PersonId child) {
        return new MeetingOpened(
                meeting,
                Change.open(
                        Actor.SYSTEM,
                        meeting.value(),
                        child.value(),
                        "Started when its booking window opened",
                        null,
                        null,
                        null));
    }
}
