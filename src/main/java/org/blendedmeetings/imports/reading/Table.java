package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A table in a file whose headings have been found. */
record Table(SourceFile file, String label, Layout layout, Match match, long headingRow, Lines.Source source) {
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
                for (var layout : layouts) {
                    var match = Match.of(layout.columns(), line.cells(), known);
                    if (layout.known().stream().allMatch(match::has)) {
                        return Optional.of(new Table(file, label, layout, match, line.row(), source));
                    }
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
                throw Accepted.wrong(
                        file,
                        "(" + layout.words() + ") has no column “" + column.name()
                                + "”. Without it these rows would be read wrongly: add it, or rename the heading.");
            }
        }
        return new Recognised(file, layout.kind(), new TableReading(this)::read);
    }
}
