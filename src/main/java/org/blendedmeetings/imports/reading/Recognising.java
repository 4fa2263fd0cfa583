package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Tells by its first bytes what sort of file this is, and lets those who know the sort look closer. */
final class Recognising {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Recognising() {}

    static List<Recognised> what(SourceFile file, Headings headings, FactSink sink)
            throws IOException, XMLStreamException {
        var size = Files.size(file.content());
        if (size > Reading.LARGEST_FILE) {
            throw Accepted.tooLarge(
                    file, "is larger than 300 MB, more than we take. Leave out what is not about children's dates.");
        }
        var start = start(file);
        if (Arrays.equals(start, OLE)) {
            throw Accepted.unsupported(
                    file,
                    "is an old Excel workbook (.xls) or protected by a password."
                            + " Save it without a password as .xlsx or as CSV.");
        }
        if (Arrays.equals(start, ZIP)) {
            return Workbooks.recognise(file, headings, sink);
        }
        var text = TextFile.of(file);
        return text.looksLikeXml() ? List.of(XmlFiles.recognise(text)) : List.of(CsvFiles.recognise(text, headings));
    }

    private static byte[] start(SourceFile file) throws IOException {
        try (var content = Files.newInputStream(file.content())) {
            return content.readNBytes(4);
        }
    }
}
