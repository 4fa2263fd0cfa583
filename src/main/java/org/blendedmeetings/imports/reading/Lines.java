package org.blendedmeetings.imports.reading;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/** The rows of a CSV file or a sheet, one after the other. */
interface Lines extends Closeable {

    /** The next row, or null after the last. */
    Line next() throws IOException, XMLStreamException;

    /** The day its counted days are counted from. */
    LocalDate dayZero();

    /** Opens them from the start, as often as asked. */
    interface Source {
        Lines open() throws IOException, XMLStreamException;
    }
}
