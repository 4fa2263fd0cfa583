package org.blendedmeetings.workflow;

import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.timescale.London;

/** What the owner of a passed limit reads: whether it was held is not known where nobody recorded what was booked. */
final class BreachWords {
    private static final String NOT_HELD =
            "The limit has passed and the meeting was not held: %s. Make sure the child is safe meanwhile, and say why and"
                    + " when it will be.";
    private static final String NOT_RECORDED =
            "The limit has passed, and nobody has recorded whether the meeting was held as booked, on %s: %s. Have its"
                    + " outcome recorded. If it was not held, make sure the child is safe meanwhile, and say why and when it"
                    + " will be.";

    private BreachWords() {}

    static String of(MeetingView meeting) {
        var booked = meeting.startsAt() == null ? null : London.dateOf(meeting.startsAt());
        return booked == null || booked.isAfter(meeting.limit())
                ? String.format(NOT_HELD, meeting.limitSentence())
                : String.format(NOT_RECORDED, London.words(booked), meeting.limitSentence());
    }
}
