package org.blendedmeetings.reporting;

import org.blendedmeetings.shared.SafeCsv;

/** The figures of a month, a row for each: what is hidden on the page is hidden here. */
public final class FiguresCsv {
    private FiguresCsv() {}

    public static void write(Figures figures, SafeCsv csv) {
        csv.row("Month", "Figure", "Of", "What", "How many", "Of how many");
        figures.onTime()
                .forEach(each -> write(figures, "On time: " + each.kind().words(), each.table(), csv));
        write(figures, "Format by meeting", figures.formats().byType(), csv);
        write(figures, "Format by who chose", figures.formats().byChoice(), csv);
        figures.wishes()
                .lines()
                .forEach(each -> csv.row(
                        figures.month(),
                        "Wishes",
                        "All meetings held",
                        each.words(),
                        each.count().words(),
                        each.whole().words()));
    }

    private static void write(Figures figures, String name, Table table, SafeCsv csv) {
        for (var row : table.isEmpty() ? table.rows().subList(0, 0) : table.shown()) {
            for (var column = 0; column < table.columns().size(); column++) {
                csv.row(
                        figures.month(),
                        name,
                        row.name(),
                        table.columns().get(column),
                        row.cells().get(column).words(),
                        row.whole().words());
            }
        }
    }
}
