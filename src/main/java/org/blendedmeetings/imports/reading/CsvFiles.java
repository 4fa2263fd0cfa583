package org.blendedmeetings.imports.reading;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.blendedmeetings.shared.Refused;

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
        if (best.isEmpty()) {
            throw unknown(text);
        }
        return best.get().recognised();
    }

    /** A person may say which list it is, and what its columns are. */
    private static Refused unknown(TextFile text) throws IOException, XMLStreamException {
        TableHeadings most = null;
        for (char separator : SEPARATORS) {
            var found = FirstRows.of(text.file().name(), () -> new CsvLines(text, separator))
                    .orElse(null);
            if (found != null
                    && (most == null || found.columns().size() > most.columns().size())) {
                most = found;
            }
        }
        var refused = Accepted.unknown(text.file());
        return most == null ? refused : new UnknownHeadings(refused, most);
    }
}
