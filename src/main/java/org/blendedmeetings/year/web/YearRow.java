package org.blendedmeetings.year.web;

import java.util.List;
import org.blendedmeetings.year.Year;
import org.blendedmeetings.year.YearWeek;

/** A week as a row of the year. */
record YearRow(YearWeek week, List<Bar> bars) {
    static List<YearRow> of(Year year) {
        return year.weeks().stream()
                .map(each -> new YearRow(
                        each,
                        each.loads().stream()
                                .map(load -> Bar.of(load, year.most(load.capacity())))
                                .toList()))
                .toList();
    }
}
