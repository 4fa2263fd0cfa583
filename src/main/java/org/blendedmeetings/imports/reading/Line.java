package org.blendedmeetings.imports.reading;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A row of a table as a person counts it, its cells, and which of them a spreadsheet calculated. */
record Line(long row, List<String> cells, BitSet formulas) {

    /** Null where the row ends before it. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : null;
    }

    /** Also where only formulas of columns nobody reads are left, filled down below the last row. */
    boolean isBlank(Collection<Integer> read) {
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            if (cell != null && !cell.isBlank() && (!formulas.get(at) || read.contains(at))) {
                return false;
            }
        }
        return true;
    }
}
