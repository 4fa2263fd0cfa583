package org.blendedmeetings.desk.web;

import java.time.LocalDateTime;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.timescale.London;

/**
 * A line of the timeline: who did what, when and why.
 *
 * @param when London time
 */
public record TimelineRow(
        LocalDateTime when, String who, String what, String before, String after, String why, boolean sensitive) {

    static TimelineRow of(TrailEntry entry) {
        return new TimelineRow(
                London.timeOf(entry.at()),
                entry.who(),
                entry.what(),
                entry.before(),
                entry.after(),
                entry.why(),
                entry.sensitive());
    }
}
