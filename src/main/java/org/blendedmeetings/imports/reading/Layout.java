package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.stream.Stream;

/** A kind of table: the columns it is known by, those it is no use without, those that are read if there, and how a row is read. */
record Layout(
        String words, ImportKind kind, List<Column> known, List<Column> needed, List<Column> wanted, RowReading rows) {

    /** A table that is recognised and left alone. */
    static Layout notRead(String words, ImportKind kind, Column... known) {
        return new Layout(words, kind, List.of(known), List.of(), List.of(), null);
    }

    List<Column> columns() {
        return Stream.of(known, needed, wanted).flatMap(List::stream).distinct().toList();
    }

    boolean isRead() {
        return rows != null;
    }

    /** Turns one row into what it says. */
    interface RowReading {
        void read(Cells cells, Telling.Said said);
    }
}
