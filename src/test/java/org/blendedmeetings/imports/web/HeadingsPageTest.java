package org.blendedmeetings.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.imports.KnownHeadings;
import org.blendedmeetings.imports.MatchedHeading;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.web.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
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

    private Desk desk;

    @BeforeEach
    void somebody_with_files() {
        desk = Desk.of(mvc, aProfessional().enter(register), Role.ADMINISTRATOR);
    }

    @AfterEach
    void nothing_is_remembered() {
        known.all().forEach(each -> known.forget(each.id()));
    }

    @Test
    void what_a_person_said_is_remembered_and_reads_the_next_file_at_once() throws Exception {
        assertThat(desk.read(handedOver("/imports")))
                .contains("is none of the files we know", "“In since” is", "Date Started to be Looked After");

        var said = said("Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After", "");
        var preview = desk.leadsTo(said.file(file()));
        assertThat(desk.read(get(preview)))
                .contains("The columns of list8.csv", "Not found: ", "other columns, which were not read: “Talked on”");

        assertThat(desk.leadsTo(handedOver("/imports"))).startsWith("/imports/");
        assertThat(known.all()).hasSize(3).allMatch(each -> each.list().equals(LIST));
    }

    @Test
    void two_headings_for_one_column_are_refused_with_a_sentence_and_nothing_is_remembered() throws Exception {
        assertThat(desk.read(said("Child Unique ID", "Date Started to be Looked After", "Child Unique ID", "")))
                .contains("“Client” and “Out on” cannot all be “Child Unique ID”. Choose one of them.");
        assertThat(desk.read(said("", "", "", ""))).contains("Say of at least one heading which column it is.");
        assertThat(desk.read(said("Name of the mother", "", "", ""))).contains("No list has all of these columns.");
        assertThat(desk.read(said("Child Unique ID", "", "", "")))
                .contains("Annex A list 5, Annex A list 7, Annex A list 8 all have these columns.");
        assertThat(known.all()).isEmpty();
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

    private static MockMultipartHttpServletRequestBuilder handedOver(String to) {
        return multipart(to).file(file());
    }

    private static MockMultipartFile file() {
        var text = String.join(",", HEADINGS) + "\n" + ROW + "\n";
        return new MockMultipartFile("files", "list8.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartHttpServletRequestBuilder said(String... columns) {
        var request = multipart("/imports/headings");
        for (var at = 0; at < columns.length; at++) {
            request.param("columns[" + at + "].file", "list8.csv");
            request.param("columns[" + at + "].list", "");
            request.param("columns[" + at + "].heading", HEADINGS.get(at));
            request.param("columns[" + at + "].was", "");
            request.param("columns[" + at + "].means", columns[at]);
        }
        return request;
    }
}
