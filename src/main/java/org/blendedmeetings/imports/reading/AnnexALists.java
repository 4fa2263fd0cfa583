package org.blendedmeetings.imports.reading;

import static org.blendedmeetings.imports.reading.AnnexAColumns.*;
import static org.blendedmeetings.imports.reading.Column.named;
import static org.blendedmeetings.imports.reading.ImportKind.ANNEX_A;

import java.util.List;

/** The child-level lists of Ofsted's Annex A: 5, 7 and 8 are read. */
final class AnnexALists {
    private static final Column OTHER = named("Date of Contact", "Adopter Identifier", "CIN Start Date")
            .orWith("cinstart")
            .orWith("childinneed")
            .orWith("dateofcontact")
            .orWith("earlyhelp")
            .orWith("dateofreferral")
            .orWith("assessment", "start")
            .orWith("leavingcare")
            .orWith("careleaver")
            .orWith("eligibility")
            .orWith("pathwayplan")
            .orWith("adopt");

    static final Layout SECTION_47 = new Layout(
            "Annex A list 5",
            ANNEX_A,
            List.of(CHILD, STRATEGY),
            List.of(CONFERENCE),
            List.of(BORN, ETHNICITY, NEEDLESS),
            AnnexALists::section47);
    static final Layout PLANS = new Layout(
            "Annex A list 7",
            ANNEX_A,
            List.of(CHILD, PLAN_STARTED),
            List.of(PLAN_ENDED),
            List.of(BORN, ETHNICITY, PLAN_REVIEWED),
            AnnexALists::plan);
    static final Layout CARE = new Layout(
            "Annex A list 8",
            ANNEX_A,
            List.of(CHILD, CARE_STARTED),
            List.of(CARE_CEASED),
            List.of(BORN, ETHNICITY, LEGAL_STATUS, REVIEWED),
            AnnexALists::care);
    static final List<Layout> ALL = List.of(
            SECTION_47, PLANS, CARE, Layout.notRead("one of the other lists of Annex A", ANNEX_A, CHILD, OTHER));

    private AnnexALists() {}

    private static String identity(Cells cells, Telling.Said said) {
        var child = cells.child(CHILD);
        var ethnic = Codes.ethnic(cells.raw(ETHNICITY), cells.heading(ETHNICITY));
        said.that(FactKind.CHILD, child, cells.day(BORN), null, ethnic);
        return child;
    }

    private static void section47(Cells cells, Telling.Said said) {
        var child = identity(cells, said);
        cells.inOrder(STRATEGY, CONFERENCE);
        var needless = Answers.yes(cells.raw(NEEDLESS), cells.heading(NEEDLESS)) ? "NOT_NEEDED" : null;
        said.that(FactKind.SECTION_47, child, cells.neededDay(STRATEGY), cells.day(CONFERENCE), needless);
    }

    private static void plan(Cells cells, Telling.Said said) {
        var child = identity(cells, said);
        cells.inOrder(PLAN_STARTED, PLAN_ENDED);
        cells.inOrder(PLAN_STARTED, PLAN_REVIEWED);
        var started = cells.neededDay(PLAN_STARTED);
        said.that(FactKind.PLAN, child, started, cells.day(PLAN_ENDED), null);
        var reviewed = cells.day(PLAN_REVIEWED);
        // a plan starts on the day of the initial conference: that day is no review of it (census rules 2885, 8841)
        if (reviewed != null && reviewed.isAfter(started)) {
            said.that(FactKind.LATEST_PLAN_REVIEW, child, reviewed);
        }
    }

    private static void care(Cells cells, Telling.Said said) {
        var child = identity(cells, said);
        cells.inOrder(CARE_STARTED, CARE_CEASED);
        var legal = Codes.legal(cells.raw(LEGAL_STATUS), cells.heading(LEGAL_STATUS));
        var breaks = LegalStatus.isShortBreaks(legal);
        var period = breaks ? FactKind.SHORT_BREAKS : FactKind.CARE;
        said.that(period, child, cells.neededDay(CARE_STARTED), cells.day(CARE_CEASED), legal);
        var reviewed = cells.day(REVIEWED);
        if (reviewed != null) {
            said.that(breaks ? FactKind.LATEST_BREAK_REVIEW : FactKind.LATEST_REVIEW, child, reviewed);
        }
    }
}
