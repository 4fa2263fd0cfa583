package org.blendedmeetings.imports.reading;

import static org.blendedmeetings.imports.reading.Column.named;
import static org.blendedmeetings.imports.reading.ImportKind.SSDA903_CSV;
import static org.blendedmeetings.imports.reading.Layout.notRead;

import java.util.List;

/** The CSV files of the children looked after return. */
final class Ssda903Tables {
    private static final Column CHILD = named("CHILD");
    private static final Column DOB = named("DOB");
    private static final Column ETHNIC = named("ETHNIC");
    private static final Column DECOM = named("DECOM");
    private static final Column RNE = named("RNE");
    private static final Column LS = named("LS");
    private static final Column DEC = named("DEC");
    private static final Column REC = named("REC");
    private static final Column REVIEW = named("REVIEW");
    private static final Column REVIEW_CODE = named("REVIEW_CODE");

    static final List<Layout> ALL = List.of(
            notRead("uasc", SSDA903_CSV, CHILD, named("DUC")),
            notRead("oc2", SSDA903_CSV, CHILD, named("SDQ_SCORE")),
            notRead("oc3", SSDA903_CSV, CHILD, named("IN_TOUCH")),
            notRead("ad1", SSDA903_CSV, CHILD, named("DATE_INT")),
            notRead("placed_for_adoption", SSDA903_CSV, CHILD, named("DATE_PLACED")),
            notRead("previous_permanence", SSDA903_CSV, CHILD, named("PREV_PERM")),
            notRead("missing", SSDA903_CSV, CHILD, named("MIS_START")),
            notRead("sw_episodes", SSDA903_CSV, CHILD, named("SW_DECOM")),
            new Layout(
                    "reviews",
                    SSDA903_CSV,
                    List.of(CHILD, REVIEW),
                    List.of(REVIEW_CODE),
                    List.of(DOB),
                    Ssda903Tables::review),
            new Layout(
                    "episodes",
                    SSDA903_CSV,
                    List.of(CHILD, DECOM),
                    List.of(RNE, LS, DEC, REC),
                    List.of(),
                    Ssda903Tables::episode),
            new Layout("header", SSDA903_CSV, List.of(CHILD, DOB, ETHNIC), List.of(), List.of(), Ssda903Tables::header),
            new Layout(
                    "header",
                    SSDA903_CSV,
                    List.of(CHILD, DOB, named("UPN")),
                    List.of(),
                    List.of(ETHNIC),
                    Ssda903Tables::header));

    private Ssda903Tables() {}

    private static void header(Cells cells, Telling.Said said) {
        var ethnic = Codes.ethnic(cells.raw(ETHNIC), cells.heading(ETHNIC));
        said.that(FactKind.CHILD, cells.child(CHILD), cells.day(DOB), null, ethnic);
    }

    private static void episode(Cells cells, Telling.Said said) {
        var child = cells.child(CHILD);
        cells.inOrder(DECOM, DEC);
        var code = part(cells, RNE) + "/" + part(cells, LS) + "/" + part(cells, REC);
        said.that(FactKind.EPISODE, child, cells.neededDay(DECOM), cells.day(DEC), code);
    }

    private static String part(Cells cells, Column column) {
        return Codes.part(cells.raw(column), cells.heading(column));
    }

    private static void review(Cells cells, Telling.Said said) {
        var child = cells.child(CHILD);
        said.that(FactKind.CHILD, child, cells.day(DOB));
        var code = Codes.participation(cells.raw(REVIEW_CODE), cells.heading(REVIEW_CODE));
        said.that(FactKind.REVIEW, child, cells.neededDay(REVIEW), null, code);
    }
}
