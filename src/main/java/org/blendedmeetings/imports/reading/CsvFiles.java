package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Finds out what a CSV file is, and what stands between its columns. */
final class CsvFiles {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private CsvFiles() {}

    static Recognised recognise(TextFile text, Headings headings) throws IOException, XMLStreamException {
        Optional<Table> best = Optional.empty();
        for (char separator : SEPARATORS) {
            var table = Table.in(text.file(), text.file().name(), () -> new CsvLines(text, separator), headings);
            if (table.isPresent()
                    && (best.isEmpty() || table.get().fits() > best.get().fits())) {
                best = table;
            }
        }
        return best.orElseThrow(() -> Accepted.unknown(text.file())).recognised();
    }
}
