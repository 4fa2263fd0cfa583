package org.blendedmeetings.desk;

import org.blendedmeetings.timescale.LimitMoved;

/**
 * What there is to do about a limit that moves.
 *
 * @param waitsFor what nobody has done about it yet, or null where the meeting has a page of its own
 * @param address  where it is done
 */
record LimitStep(String waitsFor, String address) {

    static LimitStep of(LimitMoved moved) {
        if (moved.reference() != null) {
            return new LimitStep(null, "/meetings/" + moved.reference());
        }
        return moved.task()
                ? new LimitStep("Not done yet", "/people/" + moved.child() + "/due")
                : new LimitStep(
                        "Nobody has asked for it yet",
                        "/meetings/new?child=" + moved.child() + "&next=" + moved.subject());
    }
}
