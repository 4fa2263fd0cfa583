package org.blendedmeetings.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts by two things, with what each row and column comes to.
 *
 * @param rows   every row, the one of all of them last where there are several
 * @param unseen sums that hold of what is in it
 */
public record Table(String heading, List<String> columns, List<Row> rows, List<Sum> unseen) {

    /** One row, and what it comes to. */
    public record Row(String name, List<Count> cells, Count whole) {
        Sum sum() {
            return new Sum(whole, cells);
        }
    }

    /** @param wholes what its rows come to, where another table has those; else null */
    static Table of(String heading, Tally tally, List<Count> wholes, Count all) {
        var rows = new ArrayList<Row>();
        tally.rows().forEach((name, cells) -> {
            var counts = cells.stream().map(Count::new).toList();
            var whole = wholes == null
                    ? new Count(cells.stream().mapToLong(each -> each).sum())
                    : wholes.get(rows.size());
            rows.add(new Row(name, counts, whole));
        });
        var last = all(tally, rows, all);
        var sums = new ArrayList<>(rows.stream().map(Row::sum).toList());
        sums.add(last.sum());
        sums.add(new Sum(last.whole, rows.stream().map(Row::whole).toList()));
        IntStream.range(0, tally.columns().size())
                .forEach(column -> sums.add(new Sum(
                        last.cells.get(column),
                        rows.stream().map(each -> each.cells.get(column)).toList())));
        return new Table(heading, tally.columns(), with(rows, last), sums);
    }

    private static Row all(Tally tally, List<Row> rows, Count all) {
        var cells = IntStream.range(0, tally.columns().size())
                .mapToObj(column -> new Count(rows.stream()
                        .mapToLong(each -> each.cells.get(column).value())
                        .sum()))
                .toList();
        var whole = all == null
                ? new Count(rows.stream().mapToLong(each -> each.whole.value()).sum())
                : all;
        return new Row("All", cells, whole);
    }

    private static List<Row> with(List<Row> rows, Row last) {
        return Stream.concat(rows.stream(), Stream.of(last)).toList();
    }

    Row all() {
        return rows.get(rows.size() - 1);
    }

    /** The one of all of them says nothing more where there is one. */
    public List<Row> shown() {
        return rows.size() == 2 ? rows.subList(0, 1) : rows;
    }

    public boolean isEmpty() {
        return rows.size() == 1;
    }
}
