package org.blendedmeetings.imports.reading;

/** Why one row is not read, and the column it is about as the file calls it. */
final class BadRow extends RuntimeException {
    private final String column;

    BadRow(String column, String why) {
        // thrown as often as rows are bad: a trace would cost more than the row
        super(why, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }
}
