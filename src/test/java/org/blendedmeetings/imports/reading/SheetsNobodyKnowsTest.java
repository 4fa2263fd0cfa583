package org.blendedmeetings.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that say neither by their name nor by their headings which list they are, until a person does. */
class SheetsNobodyKnowsTest {
    private static final String CARE = "Annex A list 8";
    private static final String PLANS = "Annex A list 7";
    private static final Object[] STANDS = {"Client", "In since", "Out on"};
    private static final Object[] ROW = {"9001", "01/06/2026", ""};
    private static final Map<String, String> OF_CARE = Map.of(
            "client", "Child Unique ID",
            "insince", "Date Started to be Looked After",
            "outon", "Date Ceased to be Looked After");
    private static final Map<String, String> OF_PLANS = Map.of(
            "client", "Child Unique ID",
            "insince", "Child Protection Plan Start Date",
            "outon", "Child Protection Plan End Date");

    @TempDir
    Path folder;

    @Test
    void a_sheet_beside_those_that_are_read_is_asked_about_and_does_not_stop_them() {
        var list5 = new Object[] {"Child Unique ID", "Strategy discussion", "Date of ICPC"};
        var heard = upload(new WorkbookBuilder()
                        .sheet("List 5", list5, new Object[] {"9001", "01/06/2026", ""})
                        .sheet("In care", new Object[] {"Anytown", "June"}, new Object[0], STANDS, ROW))
                .read();

        assertThat(heard.said(FactKind.SECTION_47)).hasSize(1);
        assertThat(heard.tables)
                .filteredOn(each -> each.list() == null)
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.file()).isEqualTo("annex.xlsx, sheet In care");
                    assertThat(table.columns().keySet()).containsExactly("Client", "In since", "Out on");
                });
    }

    @Test
    void where_no_sheet_is_known_the_file_is_refused_with_all_that_may_be_lists() {
        assertThat(upload(new WorkbookBuilder()
                                .sheet("Cover", new Object[] {"Annex A"})
                                .sheet("In care", STANDS, ROW)
                                .sheet("On plans", new Object[] {"Client", "From"}))
                        .refused())
                .hasMessageContaining("is none of the files we know")
                .asInstanceOf(type(UnknownHeadings.class))
                .satisfies(unknown -> assertThat(unknown.headings())
                        .extracting(TableHeadings::file)
                        .containsExactly("annex.xlsx, sheet In care", "annex.xlsx, sheet On plans"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In care", "List 7"})
    void what_a_person_said_counts_whatever_the_sheet_is_called_and_in_any_order_of_its_columns(String sheet) {
        var next = new Object[] {"OUT ON", "client ", "In_since"};

        assertThat(upload(new WorkbookBuilder().sheet(sheet, next, new Object[] {"", "9001", "01/06/2026"}))
                        .knowing(said(CARE, Map.of(CARE, OF_CARE)))
                        .read()
                        .said(FactKind.CARE))
                .containsExactly("9001 2026-06-01 - -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In care", "List 8"})
    void what_a_person_said_is_no_list_is_not_read_though_its_headings_are_those_of_one(String sheet) {
        var list5 = new Object[] {"Child Unique ID", "Strategy discussion", "Date of ICPC"};

        var heard = upload(new WorkbookBuilder()
                        .sheet("List 5", list5, new Object[] {"9001", "01/06/2026", ""})
                        .sheet(sheet, STANDS, ROW))
                .knowing(said("", Map.of(CARE, OF_CARE)))
                .read();

        assertThat(heard.said(FactKind.SECTION_47)).hasSize(1);
        assertThat(heard.said(FactKind.CARE)).isEmpty();
    }

    @Test
    void where_only_the_list_was_said_its_columns_are_asked_for() {
        assertThat(upload(new WorkbookBuilder().sheet("In care", STANDS, ROW))
                        .knowing(said(CARE, Map.of()))
                        .refused())
                .hasMessageContaining("(Annex A list 8) has no column “Child Unique ID”")
                .asInstanceOf(type(UnknownHeadings.class))
                .satisfies(
                        unknown -> assertThat(unknown.headings().get(0).list()).isEqualTo(CARE));
    }

    @Test
    void headings_that_were_matched_in_two_lists_say_nothing_but_what_the_sheet_looks_like_does() {
        var both = Map.of(CARE, OF_CARE, PLANS, OF_PLANS);
        var sheet = new WorkbookBuilder().sheet("Ours", STANDS, ROW);

        assertThat(upload(sheet).knowing(new Headings(Map.of(), both)).refused())
                .hasMessageContaining("may be Annex A list 7 or Annex A list 8")
                .asInstanceOf(type(UnknownHeadings.class))
                .satisfies(
                        unknown -> assertThat(unknown.headings().get(0).list()).isNull());
        assertThat(upload(sheet).knowing(said(CARE, both)).read().said(FactKind.CARE))
                .hasSize(1);
        assertThat(upload(sheet).knowing(said(PLANS, both)).read().said(FactKind.PLAN))
                .hasSize(1);
    }

    @Test
    void what_seems_to_be_another_list_is_asked_about_too() {
        var care = new Object[] {"Child Unique ID", "In since", "Out on", "Leaving care eligibility"};

        assertThat(upload(new WorkbookBuilder().sheet("In care", care, ROW)).read().tables)
                .singleElement()
                .satisfies(table -> assertThat(table.list()).isNull());
    }

    private Upload upload(WorkbookBuilder workbook) {
        return new Upload(folder).with("annex.xlsx", workbook);
    }

    private static Headings said(String list, Map<String, Map<String, String>> columns) {
        var look = SheetLook.of(List.of("Client", "In since", "Out on"));
        return new Headings(Map.of(), columns).looking(Map.of(look, list));
    }
}
