package org.blendedmeetings.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts by row and column, in the order they come. */
final class Tally {
    private final List<String> columns;
    private final Map<String, long[]> rows = new LinkedHashMap<>();

    Tally(List<String> columns) {
        this.columns = columns;
    }

    void add(String row, String column, long count) {
        rows.computeIfAbsent(row, name -> new long[columns.size()])[columns.indexOf(column)] += count;
    }

    /** A row there is even where nothing is in it. */
    void row(String name) {
        rows.computeIfAbsent(name, any -> new long[columns.size()]);
    }

    List<String> columns() {
        return columns;
    }

    Map<String, List<Long>> rows() {
        var read = new LinkedHashMap<String, List<Long>>();
        rows.forEach((name, cells) -> read.put(
                name, IntStream.range(0, cells.length).mapToObj(at -> cells[at]).toList()));
        return read;
    }
}
