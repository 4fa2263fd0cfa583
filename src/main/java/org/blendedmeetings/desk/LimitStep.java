package org.blendedmeetings.desk;

import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.timescale.LimitMoved;

/**
 * What there is to do about a limit that moves.
 *
 * @param waitsFor what nobody has done about it yet, or null where the meeting has a page of its own
 * @param address  where it is done
 */
record LimitStep(String waitsFor, String address) {

    static LimitStep of(LimitMoved moved, MeetingTypes types) {
        if (moved.reference() != null) {
            return new LimitStep(null, "/meetings/" + moved.reference());
        }
        return isTask(moved, types)
                ? new LimitStep("Not done yet", "/people/" + moved.child() + "/due")
                : new LimitStep(
                        "Nobody has asked for it yet",
                        "/meetings/new?child=" + moved.child() + "&next=" + moved.subject());
    }

    /** Nobody asks for it as a meeting: it is done, and recorded among the child's clocks. */
    private static boolean isTask(LimitMoved moved, MeetingTypes types) {
        return types.all().stream().filter(MeetingType::isTask).anyMatch(type -> type.name()
                .equals(moved.meeting()));
    }
}
