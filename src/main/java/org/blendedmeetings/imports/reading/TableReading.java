package org.blendedmeetings.imports.reading;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads a table row by row below its headings. */
record TableReading(Table table) {

    void read(FactSink sink) throws IOException, XMLStreamException {
        if (!table.layout().isRead()) {
            sink.noticed("“" + table.label() + "” is " + table.layout().words() + " and not needed.");
            if (table.layout().kind() == ImportKind.ANNEX_A) {
                sink.table(table.headings());
            }
            return;
        }
        table.match().tell(table.label(), sink);
        if (Headings.lists().containsKey(table.layout().words())) {
            sink.table(table.headings());
            unread(sink);
        }
        for (var column : table.layout().wanted()) {
            if (!table.match().has(column)) {
                sink.noticed("“" + table.label() + "” has no column “" + column.name() + "”; it is read without.");
            }
        }
        try (var lines = table.source().open()) {
            rows(lines, sink);
        }
    }

    /** Where a column is missing it may be there under a name we do not know. */
    private void unread(FactSink sink) {
        var unread = table.headings().unread();
        if (!table.headings().missing().isEmpty() && !unread.isEmpty()) {
            sink.noticed("“" + table.label() + "” has other columns, which were not read: “"
                    + String.join("”, “", unread) + "”.");
        }
    }

    private void rows(Lines lines, FactSink sink) throws IOException, XMLStreamException {
        var telling = new Telling(table.label(), sink);
        long read = 0;
        long blank = 0;
        long blankSince = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.row() <= table.headingRow()) {
                continue;
            }
            if (line.isBlank(table.match().positions().values())) {
                blankSince++;
                continue;
            }
            // blank rows after the last are how spreadsheets end, and not worth a word
            blank += blankSince;
            blankSince = 0;
            read++;
            var cells = new Cells(table.match(), line, lines.dayZero());
            telling.row(line.row(), said -> table.layout().rows().read(cells, said));
        }
        if (blank > 0) {
            sink.noticed("“" + table.label() + "”: " + (blank == 1 ? "1 blank row was" : blank + " blank rows were")
                    + " skipped.");
        }
        if (read == 0) {
            sink.noticed("“" + table.label() + "” has headings and no rows.");
        }
    }
}
