package org.blendedmeetings.meeting;

import static org.blendedmeetings.meeting.MeetingStatus.ASKING;
import static org.blendedmeetings.meeting.MeetingStatus.CANCELLED;
import static org.blendedmeetings.meeting.MeetingStatus.DECIDING;
import static org.blendedmeetings.meeting.MeetingStatus.TO_BOOK;

import java.util.Set;
import org.blendedmeetings.shared.Refused;

/** What moves a meeting on, from where, and where it stands then. */
enum MeetingStep {
    ANSWERS_COMPLETE("the answers are complete", DECIDING, ASKING),
    FORMAT_DECIDED("a format is decided", TO_BOOK, ASKING, DECIDING),
    BOOKED("it is booked", MeetingStatus.BOOKED, TO_BOOK),
    HELD("it was held", MeetingStatus.HELD, MeetingStatus.BOOKED),
    /** Adjourned or did not happen: the format stands, a new time is to be found. */
    DID_NOT_TAKE_PLACE("it did not take place", TO_BOOK, MeetingStatus.BOOKED),
    DECIDED_ANEW("its format is decided anew", DECIDING, TO_BOOK),
    WITHDRAWN("it is withdrawn", CANCELLED, ASKING, DECIDING, TO_BOOK);

    private final String words;
    private final MeetingStatus to;
    private final Set<MeetingStatus> from;

    MeetingStep(String words, MeetingStatus to, MeetingStatus... from) {
        this.words = words;
        this.to = to;
        this.from = Set.of(from);
    }

    /** Where it stands then; refused where the meeting has moved on meanwhile. */
    MeetingStatus from(MeetingStatus now, String reference) {
        if (!from.contains(now)) {
            throw Refused.conflict(
                    null,
                    "Meeting " + reference + " has moved on (" + now.words() + "), so it cannot be recorded that "
                            + words + ".");
        }
        return to;
    }
}
