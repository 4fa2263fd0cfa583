package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    static final int MOST_TITLES = 10;

    static Optional<Table> in(SourceFile file, String label, Lines.Source source, Headings known)
            throws IOException, XMLStreamException {
        return in(file, label, source, known, Layouts.ALL);
    }

    /** The first row that has the headings of one of these. */
    static Optional<Table> in(SourceFile file, String label, Lines.Source source, Headings known, List<Layout> layouts)
            throws IOException, XMLStreamException {
        var which = new WhichList(layouts, known);
        try (var lines = source.open()) {
            Line line;
            while ((line = lines.next()) != null && line.row() <= MOST_TITLES + 1) {
                var found = which.of(line.cells());
                if (found.isPresent()) {
                    var layout = found.get();
                    var match = Match.of(layout.columns(), line.cells(), known.in(layout.words()));
                    var headings = layout.isRead()
                            ? TableHeadings.of(label, layout, line.cells(), match)
                            : TableHeadings.unknown(label, line.cells());
                    return Optional.of(new Table(file, label, layout, match, line.row(), source, headings));
                }
            }
        } catch (SeveralLists several) {
            throw several.refused(file, label);
        }
        return Optional.empty();
    }

    int fits() {
        return match.positions().size();
    }

    Recognised recognised() {
        Stream.concat(layout.known().stream(), layout.needed().stream())
                .filter(column -> !match.has(column))
                .findFirst()
                .ifPresent(this::missing);
        return new Recognised(file, layout.kind(), new TableReading(this)::read);
    }

    private void missing(Column column) {
        throw new UnknownHeadings(
                Accepted.wrong(
                        file,
                        "(" + layout.words() + ") has no column “" + column.name()
                                + "”. Without it these rows would be read wrongly: add it, rename the heading, or"
                                + " say which one it is."),
                headings);
    }
}
