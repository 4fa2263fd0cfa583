package org.blendedmeetings.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import org.blendedmeetings.format.CountingFormats;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;

/**
 * The figures of a month, in three statements. Counts from 1 to 5 are hidden, and what would give them away; nothing is counted
 * by who did it, since figures about one person or team invite ranking (domain 7.3.4, 7.3.10).
 */
@Component
public class MonthlyFigures {
    private final Timeliness timeliness;
    private final CountingFormats formats;
    private final Clock clock;

    MonthlyFigures(Timeliness timeliness, CountingFormats formats, Clock clock) {
        this.timeliness = timeliness;
        this.formats = formats;
        this.clock = clock;
    }

    public Figures of(YearMonth month) {
        var from = month.atDay(1);
        var to = month.atEndOfMonth();
        var counted = timeliness.counted(from, to, London.dateOf(clock.instant()));
        var figures = new Figures(
                month,
                Arrays.stream(LimitKind.values())
                        .map(kind -> new Figures.OnTime(kind, timeliness.of(kind, counted)))
                        .toList(),
                Formats.of(formats.ofHeld(from, to)),
                Wishes.of(formats.wishes(from, to)));
        hide(figures);
        return figures;
    }

    private static void hide(Figures figures) {
        figures.onTime().forEach(each -> Suppression.hide(each.table().unseen()));
        var sums = new ArrayList<>(figures.formats().byType().unseen());
        sums.addAll(figures.formats().byChoice().unseen());
        Suppression.hide(sums);
        Suppression.hide(figures.wishes().unseen());
    }
}
