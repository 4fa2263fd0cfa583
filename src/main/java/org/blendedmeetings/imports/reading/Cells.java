package org.blendedmeetings.imports.reading;

import java.time.LocalDate;

/** One row of a table, by our columns. */
record Cells(Match match, Line line, LocalDate dayZero) {

    /** As it stands in the file, or null where the file has no such column. */
    String raw(Column column) {
        var at = match.positions().get(column);
        if (at == null) {
            return null;
        }
        if (line.formulas().get(at)) {
            throw Checked.formula(heading(column));
        }
        return line.cell(at);
    }

    String child(Column column) {
        return Checked.child(raw(column), heading(column));
    }

    LocalDate day(Column column) {
        return Checked.day(raw(column), heading(column), dayZero);
    }

    LocalDate neededDay(Column column) {
        return Checked.needed(day(column), heading(column));
    }

    void inOrder(Column from, Column until) {
        Checked.inOrder(day(from), heading(from), day(until), heading(until));
    }

    String heading(Column column) {
        return match.heading(column);
    }
}
