package org.blendedmeetings.meeting;

import org.blendedmeetings.shared.Refused;

/** A meeting is adjourned once; that somebody wanted to a second time is kept although it is refused. */
public class AlreadyAdjourned extends Refused {
    AlreadyAdjourned(MeetingType type) {
        super(
                Kind.CONFLICT,
                "outcome",
                "This meeting was adjourned once already, and it is adjourned once at most: "
                        + type.name()
                        + " is to be completed now. The head of service is told that it was wanted, and decides with"
                        + " you how it goes on. Nothing else was changed.");
    }
}
