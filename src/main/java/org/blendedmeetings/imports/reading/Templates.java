package org.blendedmeetings.imports.reading;

import static org.blendedmeetings.imports.reading.Column.named;

import java.util.List;
import java.util.Locale;

/** Our own templates. */
final class Templates {
    private static final Column CHILD = named("Child number");
    private static final Column BORN = named("Date of birth");
    private static final Column TYPE = named("Meeting type");
    private static final Column STARTED = named("Clock started on");
    private static final Column HELD = named("Held on");
    private static final Column ENDED = named("Ended on");

    static final List<Layout> ALL = List.of(new Layout(
            "meetings held",
            ImportKind.MEETINGS,
            List.of(CHILD, TYPE),
            List.of(),
            List.of(BORN, STARTED, HELD, ENDED),
            Templates::meeting));

    private static final int LONGEST_TYPE = 40;

    private Templates() {}

    private static void meeting(Cells cells, Telling.Said said) {
        var child = cells.child(CHILD);
        var type = Checked.code(cells.raw(TYPE), cells.heading(TYPE), LONGEST_TYPE);
        if (type == null) {
            throw new BadRow(cells.heading(TYPE), "The meeting type is missing. Write its code, such as CLA_REVIEW_N.");
        }
        cells.inOrder(STARTED, HELD);
        cells.inOrder(STARTED, ENDED);
        cells.inOrder(HELD, ENDED);
        said.that(FactKind.CHILD, child, cells.day(BORN));
        var code = type.toUpperCase(Locale.ROOT);
        var dates = tell(said, FactKind.CLOCK_STARTED, cells, STARTED, child, code)
                | tell(said, FactKind.HELD, cells, HELD, child, code)
                | tell(said, FactKind.ENDED, cells, ENDED, child, code);
        if (!dates) {
            throw new BadRow(cells.heading(HELD), "Give at least one of the three dates: started, held or ended.");
        }
    }

    private static boolean tell(
            Telling.Said said, FactKind kind, Cells cells, Column column, String child, String code) {
        var day = cells.day(column);
        if (day != null) {
            said.that(kind, child, day, null, code);
        }
        return day != null;
    }
}
