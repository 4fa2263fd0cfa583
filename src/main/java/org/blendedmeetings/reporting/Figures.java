package org.blendedmeetings.reporting;

import java.time.YearMonth;
import java.util.List;
import org.blendedmeetings.timescale.LimitKind;

/** What a service manager is asked for about one month. */
public record Figures(YearMonth month, List<OnTime> onTime, Formats formats, Wishes wishes) {

    /** How meetings were held in time whose limit is of one kind. */
    public record OnTime(LimitKind kind, Table table) {}
}
