package org.blendedmeetings.imports.reading;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** Finds the lists in the sheets of a workbook. */
final class Workbooks {
    /** Nobody goes through more sheets than these to say what they are. */
    private static final int MOST_ASKED = 20;

    private Workbooks() {}

    static List<Recognised> recognise(SourceFile file, Headings headings, FactSink sink)
            throws IOException, XMLStreamException {
        var workbook = checked(file);
        var recognised = new ArrayList<Recognised>();
        var unknown = new ArrayList<TableHeadings>();
        for (var sheet : workbook.sheets()) {
            sheet.recognise(headings, sink, unknown::add).ifPresent(recognised::add);
        }
        var asked = unknown.stream().limit(MOST_ASKED).toList();
        if (recognised.isEmpty()) {
            var refused = Accepted.unknown(file);
            throw asked.isEmpty() ? refused : new UnknownHeadings(refused, asked);
        }
        asked.forEach(sink::table);
        return recognised;
    }

    private static Workbook checked(SourceFile file) throws IOException, XMLStreamException {
        var check = new WorkbookCheck(file);
        check.directory();
        try (var zip = new ZipFile(file.content().toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw Accepted.unsupported(file, "is a binary workbook (.xlsb). Save it as .xlsx or as CSV.");
            }
            if (zip.getEntry(Workbook.BOOK) == null) {
                throw Accepted.unsupported(file, "is no Excel workbook (.xlsx).");
            }
            check.contents(zip);
            return Workbook.of(file, zip);
        } catch (ZipException | EOFException broken) {
            throw check.damaged();
        }
    }
}
