package org.blendedmeetings.imports.reading;

import java.util.regex.Pattern;

/** Where a cell stands, as a workbook says it: "AB12". */
final class CellPlace {
    /** Excel ends at column XFD and row 1,048,576; a place beyond is made to fill somebody's memory. */
    private static final int COLUMNS = 16_384;

    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})\\d{1,7}");
    private static final Pattern ROW = Pattern.compile("\\d{1,7}");

    private CellPlace() {}

    /** From 0; the next one where it is not said; less than 0 where there is no such place. */
    static int column(String place, int next) {
        int column = next;
        if (place != null) {
            var found = PLACE.matcher(place);
            if (!found.matches()) {
                return -1;
            }
            column = found.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
        }
        return column < COLUMNS ? column : -1;
    }

    static long row(String said, long next) {
        return said != null && ROW.matcher(said).matches() ? Long.parseLong(said) : next;
    }
}
