package org.blendedmeetings.imports.reading;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Iterator;

/** The rows of a CSV file. */
final class CsvLines implements Lines {
    private static final int LONGEST = 100_000;
    private static final int MOST_COLUMNS = 16_384;
    private static final BitSet NONE = new BitSet();

    private final SourceFile file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long row;

    CsvLines(TextFile text, char separator) throws IOException {
        file = text.file();
        var bounded = CsvRecordHandler.builder()
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST)
                .maxRecordSize(LONGEST)
                .build();
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(2 * LONGEST)
                .build(bounded, text.open());
        records = reader.iterator();
    }

    @Override
    public Line next() {
        row++;
        try {
            return records.hasNext() ? new Line(row, records.next().getFields(), NONE) : null;
        } catch (CsvParseException unreadable) {
            throw Accepted.wrong(
                    file,
                    "has in row " + row + " more than 100,000 characters, or a quotation mark that is never closed."
                            + " Put that row right and load it again.");
        }
    }

    @Override
    public LocalDate dayZero() {
        return Days.EXCEL;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
