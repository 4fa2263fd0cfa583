package org.blendedmeetings.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Somebody who tries every table that looks like the one they see, and notes what each count may be. */
final class Attacker {
    private static final int LARGEST = 25;

    private final List<Count> cells = new ArrayList<>();
    private final List<Set<Integer>> possible = new ArrayList<>();
    private final Table table;
    private final int width;

    private Attacker(Table table) {
        this.table = table;
        this.width = table.columns().size();
        table.rows().subList(0, table.rows().size() - 1).forEach(row -> cells.addAll(row.cells()));
        cells.forEach(any -> possible.add(new TreeSet<>()));
    }

    /** Whether a count from 1 to 5 is certain to somebody who sees the table. */
    static boolean learnsFrom(Table table) {
        var attacker = new Attacker(table);
        attacker.guess(new int[attacker.cells.size()], 0);
        return IntStream.range(0, attacker.cells.size())
                .anyMatch(at -> attacker.cells.get(at).isSmall()
                        && attacker.possible.get(at).size() == 1);
    }

    private void guess(int[] values, int at) {
        if (at % width == 0 && at > 0 && !fitsRow(values, at / width - 1)) {
            return;
        }
        if (at == values.length) {
            if (fitsAll(values)) {
                IntStream.range(0, at).forEach(each -> possible.get(each).add(values[each]));
            }
            return;
        }
        for (var value = 0; value <= LARGEST; value++) {
            if (looksLike(cells.get(at), value)) {
                values[at] = value;
                guess(values, at + 1);
            }
        }
    }

    private static boolean looksLike(Count count, int value) {
        var small = value >= 1 && value <= 5;
        if (!count.isHidden()) {
            return count.value() == value;
        }
        return count.isSmall() == small;
    }

    private boolean fitsRow(int[] values, int row) {
        var sum = IntStream.range(row * width, (row + 1) * width)
                .map(at -> values[at])
                .sum();
        return looksLike(table.rows().get(row).whole(), sum);
    }

    private boolean fitsAll(int[] values) {
        var last = table.rows().get(table.rows().size() - 1);
        return looksLike(last.whole(), IntStream.of(values).sum())
                && IntStream.range(0, width)
                        .allMatch(column -> looksLike(
                                last.cells().get(column),
                                IntStream.iterate(column, at -> at < values.length, at -> at + width)
                                        .map(at -> values[at])
                                        .sum()));
    }
}
