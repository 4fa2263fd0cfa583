package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.blendedmeetings.imports.reading.WorkbookBuilder.Formula;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annex A as an Excel workbook. */
class AnnexAWorkbookTest {
    private static final Object[] LIST_7 = {
        "Child Unique ID",
        "Date of Birth",
        "Age of Child (Years)",
        "Child Protection Plan Start Date",
        "Date of latest review conference",
        "Child Protection Plan End Date"
    };

    @TempDir
    Path folder;

    @Test
    void dates_may_be_real_counted_or_text_and_numbers_of_children_have_all_their_digits() {
        var heard = read(list7(
                new Object[] {9001, 42097, 11, 46101, 46188.5, null},
                new Object[] {"A-9002", "03/04/2015", 11, "2026-03-20", "", "46300"},
                new Object[] {12345678901L, null, null, 4.6101E4, null, null}));

        assertThat(heard.kind).isEqualTo(ImportKind.ANNEX_A);
        assertThat(heard.said())
                .containsExactly(
                        "CHILD 9001 2015-04-03 - -",
                        "PLAN 9001 2026-03-20 - -",
                        "LATEST_PLAN_REVIEW 9001 2026-06-15 - -",
                        "CHILD A-9002 2015-04-03 - -",
                        "PLAN A-9002 2026-03-20 2026-10-05 -",
                        "CHILD 12345678901 - - -",
                        "PLAN 12345678901 2026-03-20 - -");
        assertThat(heard.refusals).isEmpty();
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        var heard =
                read(list7(new Object[] {9001, null, null, 44639, null, null}).countingFrom1904());

        assertThat(heard.said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
    }

    @Test
    void a_fact_says_which_sheet_and_row_it_is_from() {
        var heard = read(list7(new Object[] {9001, null, null, 46101, null, null}));

        assertThat(heard.facts.get(0).file()).isEqualTo("annex.xlsx, sheet List 7");
        assertThat(heard.facts.get(0).row()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"List 7", "list7", "LIST_07", "7 - Child protection", "7", "Annex A List 7 CPP", "CP plans"})
    void a_list_is_known_by_its_sheet_or_by_its_headings(String sheet) {
        var heard =
                read(new WorkbookBuilder().sheet(sheet, LIST_7, new Object[] {9001, null, null, 46101, null, null}));

        assertThat(heard.said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
    }

    @Test
    void lists_that_are_not_needed_empty_lists_and_covers_are_said_to_be() {
        var heard = read(list7(new Object[] {9001, null, null, 46101, null, null})
                .sheet("List 1", new Object[] {"whatever"})
                .sheet("List 5")
                .sheet("Cover", new Object[] {"Annex A of a council"}));

        assertThat(heard.said(FactKind.PLAN)).hasSize(1);
        assertThat(heard.noticed)
                .containsExactlyInAnyOrder(
                        "“annex.xlsx, sheet List 1” is not needed.",
                        "“annex.xlsx, sheet List 5” is empty.",
                        "“annex.xlsx, sheet Cover” is none of the lists, and not read.",
                        "“annex.xlsx, sheet List 7” has other columns, which were not read: “Age of Child (Years)”.",
                        "“annex.xlsx, sheet List 7” has no column “Ethnicity”; it is read without.");
    }

    @Test
    void a_list_whose_headings_are_not_found_is_refused() {
        var refused = new Upload(folder)
                .with("annex.xlsx", new WorkbookBuilder().sheet("List 8", new Object[] {"No", "headings"}))
                .refused();

        assertThat(refused)
                .hasMessageContaining("(sheet “List 8”) has no row with the headings “Child Unique ID”")
                .hasMessageContaining("“Date Started to be Looked After”");
    }

    @Test
    void a_formula_where_we_read_is_refused_and_elsewhere_does_not_matter() {
        var heard = read(list7(
                new Object[] {9001, null, new Formula("YEARFRAC(B2,TODAY())", 11), 46101, null, null},
                new Object[] {9002, null, null, new Formula("HYPERLINK(\"x\")", 46101), null, null},
                new Object[] {new Formula("A2+1", 9003), null, null, 46101, null, null}));

        assertThat(heard.said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
        assertThat(heard.refused()).containsExactly("3 Child Protection Plan Start Date", "4 Child Unique ID");
        assertThat(heard.refusals.get(0).why())
                .isEqualTo("This would be calculated as a formula. Give the value itself.");
    }

    @Test
    void rows_with_nothing_but_filled_down_formulas_are_blank() {
        var heard = read(list7(
                new Object[] {9001, null, null, 46101, null, null},
                new Object[] {null, null, new Formula("IF(B3,1,0)", 126), null, null, new Formula("IF(B3,B4)", null)}));

        assertThat(heard.said(FactKind.PLAN)).hasSize(1);
        assertThat(heard.refusals).isEmpty();
    }

    @Test
    void a_row_that_is_formulas_only_in_what_we_read_is_not_blank() {
        var heard =
                read(list7(new Object[] {new Formula("Other!A1", 9001), null, null, new Formula("Other!B1", 46101)}));

        assertThat(heard.refused()).containsExactly("2 Child Unique ID");
    }

    @Test
    void texts_may_stand_in_the_cell_in_several_runs_or_with_how_they_are_said() {
        var sheet = "<worksheet><sheetData><row><c t='inlineStr'><is><t>Child Unique ID</t></is></c>"
                + "<c t='inlineStr'><is><r><t>Child Protection</t></r><r><t> Plan_x000D_\nStart Date</t></r></is></c>"
                + "<c t='inlineStr'><is><t>Child Protection Plan End Date</t>"
                + "<rPh><t>said</t></rPh></is></c></row>"
                + "<row r='5'><c r='A5'><v>9001.0</v></c><c r='B5' t='d'><v>2026-03-20T00:00:00</v></c></row>"
                + "</sheetData></worksheet>";
        var heard = read(new WorkbookBuilder().rawSheet("List 7", sheet));

        assertThat(heard.said(FactKind.PLAN)).containsExactly("9001 2026-03-20 - -");
        assertThat(heard.matched).contains("Child Protection Plan End Date = Child Protection Plan End Date");
        assertThat(heard.facts.get(0).row()).isEqualTo(5);
    }

    @Test
    void a_reference_to_what_is_gone_is_no_number_of_a_child() {
        var sheet = "<worksheet><sheetData><row><c t='inlineStr'><is><t>Child Unique ID</t></is></c>"
                + "<c t='inlineStr'><is><t>Child Protection Plan Start Date</t></is></c>"
                + "<c t='inlineStr'><is><t>Child Protection Plan End Date</t></is></c></row>"
                + "<row><c t='e'><v>#REF!</v></c><c><v>46101</v></c></row></sheetData></worksheet>";

        assertThat(read(new WorkbookBuilder().rawSheet("List 7", sheet)).refused())
                .containsExactly("2 Child Unique ID");
    }

    private Heard read(WorkbookBuilder workbook) {
        return new Upload(folder).with("annex.xlsx", workbook).read();
    }

    private static WorkbookBuilder list7(Object[]... rows) {
        var all = new Object[rows.length + 1][];
        all[0] = LIST_7;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return new WorkbookBuilder().sheet("List 7", all);
    }
}
