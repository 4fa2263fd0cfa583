package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Finds among the first rows of a table that nobody knows the one that is its headings. */
final class FirstRows {
    private FirstRows() {}

    /** Empty where none of them can be. A title with a date beside it has fewer cells than what follows. */
    static Optional<TableHeadings> of(String label, Lines.Source source) throws IOException, XMLStreamException {
        var rows = read(source);
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream()
                .filter(each -> each.size() > 1 && 4 * each.size() >= 3 * most)
                .findFirst()
                .map(each -> TableHeadings.unknown(label, each));
    }

    private static List<List<String>> read(Lines.Source source) throws IOException, XMLStreamException {
        var rows = new ArrayList<List<String>>();
        try (var lines = source.open()) {
            Line line;
            while ((line = lines.next()) != null && line.row() <= Table.MOST_TITLES + 1) {
                rows.add(TableHeadings.shown(line.cells()));
            }
        }
        return rows;
    }
}
