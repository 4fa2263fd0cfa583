package org.blendedmeetings.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.blendedmeetings.timescale.KeptLimit;

/**
 * By when a meeting is held: by its own rule, and where it was held in part, adjourned or not quorate, by when it goes on.
 *
 * @param resumption null where it is to be held for the first time
 */
@Embeddable
record MeetingLimit(@Embedded Deadline own, @Embedded Resumption resumption) {

    /** {@code countsFromStart}: what was begun in time is in time. */
    MeetingLimit goesOn(Resumption by, boolean countsFromStart) {
        return new MeetingLimit(own, by.beside(own.limitOn(), countsFromStart));
    }

    /** The one that binds; once it is over that is its own again. */
    Deadline binding(boolean open) {
        return open && resumption != null && resumption.binds() ? resumption.deadline() : own;
    }

    KeptLimit kept(AskedFor asked, MeetingType type) {
        return new KeptLimit(
                own.limitOn(), own.limitSentence(), type.limit(), asked.clockStart(), asked.sequence(), asked.dueOn());
    }
}
