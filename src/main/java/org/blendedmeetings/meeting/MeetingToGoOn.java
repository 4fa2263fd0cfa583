package org.blendedmeetings.meeting;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;
import org.blendedmeetings.timescale.LimitDays;

/**
 * A meeting was held in part, adjourned or not quorate, and has to go on.
 *
 * @param resumption by when
 * @param limit      the limit that binds it now
 */
public record MeetingToGoOn(MeetingId meeting, Resumption resumption, LimitDays limit, Change change)
        implements Audited {}
