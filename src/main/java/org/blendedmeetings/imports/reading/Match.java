package org.blendedmeetings.imports.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which heading of a file stands over which of our columns. */
record Match(Map<Column, Integer> positions, Map<Column, String> headings) {

    /** What the council has matched before goes first, then names, then what sounds like it. */
    static Match of(List<Column> columns, List<String> headings, Headings known) {
        var plain = headings.stream()
                .map(each -> each == null ? "" : Headings.plain(each))
                .toList();
        var positions = new LinkedHashMap<Column, Integer>();
        take(columns, plain, positions, (column, heading) -> column.name()
                .equals(known.remembered().get(heading)));
        take(
                columns,
                plain,
                positions,
                (column, heading) -> !known.remembered().containsKey(heading) && column.isCalled(heading));
        take(
                columns,
                plain,
                positions,
                (column, heading) -> !known.remembered().containsKey(heading) && column.soundsLike(heading));
        var shown = new HashMap<Column, String>();
        positions.forEach((column, at) -> shown.put(column, shown(headings.get(at))));
        return new Match(positions, shown);
    }

    private static void take(
            List<Column> columns, List<String> plain, Map<Column, Integer> positions, Fitting fitting) {
        var taken = new HashSet<>(positions.values());
        for (var column : columns) {
            for (int at = 0; at < plain.size() && !positions.containsKey(column); at++) {
                if (!plain.get(at).isEmpty() && !taken.contains(at) && fitting.fits(column, plain.get(at))) {
                    positions.put(column, at);
                    taken.add(at);
                }
            }
        }
    }

    boolean has(Column column) {
        return positions.containsKey(column);
    }

    /** As the file calls it, on one line; ours where the file has no such column. */
    String heading(Column column) {
        return headings.getOrDefault(column, column.name());
    }

    static String shown(String heading) {
        var line = heading.replaceAll("[\\p{C}\\s]+", " ").strip();
        return line.substring(0, Math.min(line.length(), 100));
    }

    void tell(String file, FactSink sink) {
        positions.keySet().forEach(column -> sink.matched(file, heading(column), column.name()));
    }

    private interface Fitting {
        boolean fits(Column column, String heading);
    }
}
