package org.blendedmeetings.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes CSV row by row, so that no spreadsheet takes what somebody typed for a formula. */
public final class SafeCsv implements Closeable {
    private static final String FORMULA = "=+-@\t\r";

    private final CsvWriter csv;

    public SafeCsv(Writer to) {
        this.csv = CsvWriter.builder().build(to);
    }

    /** Null is an empty cell; days are written as {@code 2026-11-23}. */
    public void row(Object... cells) {
        csv.writeRecord(Arrays.stream(cells).map(SafeCsv::cell).toList());
    }

    public void row(List<?> cells) {
        row(cells.toArray());
    }

    /** With an apostrophe before it a spreadsheet shows a formula as the text it is. */
    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
