package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A table in a file whose headings have been found. */
record Table(
        SourceFile file,
        String label,
        Layout layout,
        Match match,
        long headingRow,
        Lines.Source source,
        TableHeadings headings) {
    /** Titles and notes may stand above the headings. */
    private static final int MOST_TITLES = 10;

    static Optional<Table> in(SourceFile file, String label, Lines.Source source, Headings known)
            throws IOException, XMLStreamException {
        return in(file, label, source, known, Layouts.ALL);
    }

    /** The first row that has the headings of one of these. */
    static Optional<Table> in(SourceFile file, String label, Lines.Source source, Headings known, List<Layout> layouts)
            throws IOException, XMLStreamException {
        try (var lines = source.open()) {
            Line line;
            while ((line = lines.next()) != null && line.row() <= MOST_TITLES + 1) {
                var found = best(line, layouts, known);
                if (found.isPresent()) {
                    var layout = found.get();
                    var match = Match.of(layout.columns(), line.cells(), known.in(layout.words()));
                    var headings = TableHeadings.of(label, layout, line.cells(), match);
                    return Optional.of(new Table(file, label, layout, match, line.row(), source, headings));
                }
            }
        }
        return Optional.empty();
    }

    /** The first with all it needs; a heading that was matched by hand in two lists is in the one that fits. */
    private static Optional<Layout> best(Line line, List<Layout> layouts, Headings known) {
        var fitting = layouts.stream()
                .filter(each -> fits(line, each, each.known(), known))
                .toList();
        return fitting.stream()
                .filter(each -> each.isRead() && fits(line, each, each.needed(), known))
                .findFirst()
                .or(() -> fitting.stream().findFirst());
    }

    private static boolean fits(Line line, Layout layout, List<Column> columns, Headings known) {
        var match = Match.of(layout.columns(), line.cells(), known.in(layout.words()));
        return columns.stream().allMatch(match::has);
    }

    /** What stands in the first of its first rows that may be headings; empty where none may. */
    static Optional<TableHeadings> headings(String label, Layout layout, Lines.Source source)
            throws IOException, XMLStreamException {
        try (var lines = source.open()) {
            Line line;
            while ((line = lines.next()) != null && line.row() <= MOST_TITLES + 1) {
                var match = Match.of(layout == null ? List.of() : layout.columns(), line.cells(), Headings.none());
                var found = TableHeadings.of(label, layout, line.cells(), match);
                if (found.columns().size() > 1) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    int fits() {
        return match.positions().size();
    }

    Recognised recognised() {
        for (var column : layout.needed()) {
            if (!match.has(column)) {
                throw new UnknownHeadings(
                        Accepted.wrong(
                                file,
                                "(" + layout.words() + ") has no column “" + column.name()
                                        + "”. Without it these rows would be read wrongly: add it, rename the heading, or"
                                        + " say which one it is."),
                        headings);
            }
        }
        return new Recognised(file, layout.kind(), new TableReading(this)::read);
    }
}
