package org.blendedmeetings.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.imports.Imports;
import org.blendedmeetings.imports.KnownHeadings;
import org.blendedmeetings.imports.KnownSheets;
import org.blendedmeetings.imports.MatchedHeading;
import org.blendedmeetings.imports.reading.WorkbookBuilder;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.web.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A list whose headings nobody could know: a person says what they are, and next month's file is read at once. */
@BlendedTest
class HeadingsPageTest {
    private static final String LIST = "Annex A list 8";
    private static final String ROW = "X1,2026-06-01,,2026-09-04";
    private static final List<String> HEADINGS = List.of("Client", "In since", "Out on", "Talked on");

    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    KnownHeadings known;

    @Autowired
    KnownSheets sheets;

    @Autowired
    Imports imports;

    private Desk desk;

    @BeforeEach
    void somebody_with_files() {
        desk = Desk.of(mvc, aProfessional().enter(register), Role.ADMINISTRATOR);
    }

    @AfterEach
    void nothing_is_remembered() {
        known.all().forEach(each -> known.forget(each.id()));
        sheets.all().forEach(each -> sheets.forget(each.id()));
    }

    @Test
    void what_a_person_said_is_remembered_and_reads_the_next_file_at_once() throws Exception {
        assertThat(desk.read(handedOver()))
                .contains("is none of the files we know", "Which list is list8.csv?", "“Client”, “In since”");
        assertThat(desk.read(which(LIST)))
                .contains("“In since” is", "Date Started to be Looked After", "Not found: Child Unique ID")
                .doesNotContain("Child Protection Plan Start Date");

        var said = said("Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After", "");
        var preview = desk.leadsTo(said.file(file()));
        assertThat(desk.read(get(preview)))
                .contains("The columns of list8.csv", "Not found: ", "other columns, which were not read: “Talked on”");

        assertThat(desk.leadsTo(handedOver())).startsWith("/imports/");
        assertThat(known.all()).hasSize(3).allMatch(each -> each.list().equals(LIST));
        assertThat(sheets.all()).singleElement().satisfies(each -> assertThat(each.list())
                .isEqualTo(LIST));
    }

    @Test
    void what_stood_over_the_columns_goes_with_the_rows() throws Exception {
        desk.read(which(LIST));
        var said = said("Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After", "");
        var run = UUID.fromString(desk.leadsTo(said.file(file())).substring("/imports/".length()));
        assertThat(imports.headings(run)).isNotEmpty();

        imports.drop(run, Actor.SYSTEM);

        assertThat(imports.headings(run)).isEmpty();
    }

    @Test
    void who_comes_back_to_what_was_asked_of_a_sheet_hands_its_file_over_again() throws Exception {
        assertThat(desk.leadsTo(get("/imports/sheets"))).isEqualTo("/imports");
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence_and_nothing_is_remembered() throws Exception {
        assertThat(desk.read(said("Child Unique ID", "Date Started to be Looked After", "Child Unique ID", "")))
                .contains("“Client” and “Out on” cannot all be “Child Unique ID”. Choose one of them.");
        assertThat(desk.read(said("Name of the mother", "", "", "")))
                .contains("Choose what “Client” is from the list.");
        assertThat(desk.read(which(""))).contains("Say which list it is.", "id=\"list-error\"");
        assertThat(desk.read(which("Annex A list 6"))).contains("Say which list it is.");
        assertThat(desk.read(multipart("/imports/sheets").param("list", LIST))).contains("Hand the file over again.");
        assertThat(desk.read(multipart("/imports/sheets").param("list", "NONE")))
                .contains("Hand the file over again.");
        assertThat(desk.read(multipart("/imports/headings"))).contains("Say which list it is");
        assertThat(desk.leadsTo(
                        multipart("/imports/headings").param("list", LIST).param("columns[3].means", "")))
                .isEqualTo("/imports");
        assertThat(desk.read(said("", "", "", "").param("asAt", "soon"))).contains("There is a problem");
        assertThat(desk.read(one("#", "Child Unique ID"))).contains("“#” cannot be remembered");
        assertThat(desk.read(one("x".repeat(101), "Child Unique ID"))).contains("cannot be remembered");
        assertThat(known.all()).isEmpty();
        assertThat(sheets.all()).isEmpty();
    }

    @Test
    void a_sheet_that_was_read_as_a_list_may_be_another() throws Exception {
        assertThat(desk.read(multipart("/imports/sheets/another")
                        .param("file", "annex.xlsx, sheet 3")
                        .param("list", "Annex A list 7")
                        .param("columns[0].heading", "Client, or child")
                        .param("columns[1].heading", "From")))
                .contains("Which list is annex.xlsx, sheet 3?", "“Client, or child”, “From”");
    }

    @Test
    void a_sheet_that_is_none_of_the_lists_is_not_asked_about_again() throws Exception {
        var preview = desk.leadsTo(multipart("/imports").file(workbook()));
        assertThat(desk.read(get(preview))).contains("Not read: annex.xlsx, sheet Contacts", "“Name”, “Telephone”");

        assertThat(desk.leadsTo(multipart("/imports/sheets")
                        .param("file", "annex.xlsx, sheet Contacts")
                        .param("headings[0]", "Name")
                        .param("headings[1]", "Telephone")
                        .param("list", "NONE")))
                .isEqualTo("/imports");

        assertThat(desk.read(get(desk.leadsTo(multipart("/imports").file(workbook())))))
                .doesNotContain("Which list is");
        assertThat(desk.read(get("/imports/headings"))).contains("A sheet with “Name”, “Telephone” is no list");
        desk.leadsTo(post("/imports/sheets/" + sheets.all().get(0).id() + "/remove"));
        assertThat(sheets.all()).isEmpty();
    }

    @Test
    void of_a_sheet_without_headings_nothing_about_anybody_is_kept() throws Exception {
        var row = List.of("Q77", "01/09/2026", "Juniper");

        assertThat(desk.read(which(LIST, row))).contains("is about somebody already. Put a row of headings above it");
        assertThat(desk.leadsTo(which("NONE", row))).isEqualTo("/imports");

        assertThat(desk.read(get("/imports/headings")))
                .contains("A sheet with 3 columns and no headings is no list")
                .doesNotContain("Q77", "Juniper");
    }

    @Test
    void what_was_matched_is_shown_and_can_be_forgotten() throws Exception {
        assertThat(desk.leadsTo(said("Child Unique ID", "Date Started to be Looked After", "", "")))
                .isEqualTo("/imports");
        assertThat(desk.read(get("/imports/headings"))).contains("“Client” in Annex A list 8 is “Child Unique ID”");

        var match = known.all().stream()
                .filter(each -> each.heading().equals("Client"))
                .map(MatchedHeading::id)
                .toList()
                .get(0);
        desk.leadsTo(post("/imports/headings/" + match + "/remove"));

        assertThat(known.all()).extracting(MatchedHeading::heading).containsExactly("In since");
    }

    private static MockMultipartHttpServletRequestBuilder handedOver() {
        return multipart("/imports").file(file());
    }

    private static MockMultipartFile file() {
        var text = String.join(",", HEADINGS) + "\n" + ROW + "\n";
        return new MockMultipartFile("files", "list8.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile workbook() {
        var list5 = new Object[] {"Child Unique ID", "Strategy discussion", "Date of ICPC"};
        var bytes = new WorkbookBuilder()
                .sheet("List 5", list5, new Object[] {"X1", "2026-06-01", ""})
                .sheet("Contacts", new Object[] {"Name", "Telephone"}, new Object[] {"Somebody", "none"})
                .bytes();
        return new MockMultipartFile("files", "annex.xlsx", null, bytes);
    }

    private static AbstractMockHttpServletRequestBuilder<?> which(String list) {
        return which(list, HEADINGS);
    }

    private static AbstractMockHttpServletRequestBuilder<?> which(String list, List<String> headings) {
        var request = multipart("/imports/sheets").param("file", "list8.csv").param("list", list);
        for (var at = 0; at < headings.size(); at++) {
            request.param("headings[" + at + "]", headings.get(at));
        }
        return request;
    }

    private static MockMultipartHttpServletRequestBuilder said(String... columns) {
        var request = about();
        for (var at = 0; at < columns.length; at++) {
            column(request, at, HEADINGS.get(at), columns[at]);
        }
        return request;
    }

    private static MockMultipartHttpServletRequestBuilder one(String heading, String means) {
        var request = about();
        column(request, 0, heading, means);
        return request;
    }

    private static MockMultipartHttpServletRequestBuilder about() {
        var request = multipart("/imports/headings");
        request.param("file", "list8.csv").param("list", LIST).param("chosen", "true");
        return request;
    }

    private static void column(MockMultipartHttpServletRequestBuilder request, int at, String heading, String means) {
        request.param("columns[" + at + "].heading", heading)
                .param("columns[" + at + "].was", "")
                .param("columns[" + at + "].means", means);
    }
}
