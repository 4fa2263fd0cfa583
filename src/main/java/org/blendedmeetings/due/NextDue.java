package org.blendedmeetings.due;

import java.time.LocalDate;
import org.blendedmeetings.meeting.MeetingType;

/**
 * The meeting of a chain that comes next.
 *
 * @param anchor   the day its limit runs from
 * @param sequence 1 for the first of its kind
 * @param after    the meeting whose being held started its clock, or null
 * @param instead  what it was brought forward from, or null
 */
record NextDue(MeetingType type, LocalDate anchor, int sequence, MeetingType after, NextDue instead) {
    static NextDue first(MeetingType type, LocalDate anchor) {
        return new NextDue(type, anchor, 1, null, null);
    }

    static NextDue after(MeetingType held, LocalDate on, MeetingType type, int sequence) {
        return new NextDue(type, on, sequence, held, null);
    }

    NextDue broughtForward(MeetingType early, LocalDate on) {
        return new NextDue(early, on, 1, null, instead == null ? this : instead);
    }

    /** The one before it in its own chain was held. */
    boolean followsItsLike() {
        return after != null && chain().equals(after.chain());
    }

    /** A task between two meetings of this one's chain. */
    boolean isTaskAfter(MeetingType meeting) {
        return type.isTask() && after != null && after.chain().equals(meeting.chain());
    }

    String chain() {
        return type.chain();
    }
}
