package org.blendedmeetings.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.imports.CouncilFiles.episodes;
import static org.blendedmeetings.imports.CouncilFiles.header;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.blendedmeetings.imports.CouncilFiles.reviews;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.Statements;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Files for returns, from what a council handed over; each test in years of its own. */
@BlendedTest
class StatutoryFilesTest {
    @Autowired
    EntityManagerFactory factory;

    @Autowired
    MockMvc mvc;

    @Autowired
    Trail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void what_was_imported_comes_out_again_the_same() throws Exception {
        var one = number();
        var other = number();
        var rows = List.of(
                one + ",04/05/2005,12/03/2012,PN1",
                one + ",04/05/2005,04/09/2012,PN3",
                other + ",11/09/2010,05/06/2012,PN0",
                other + ",11/09/2010,05/12/2012,");
        imported(
                header(List.of(one + ",1,04/05/2005,WBRI,,,", other + ",2,11/09/2010,BAFR,,,")),
                episodes(List.of(one + ",03/02/2010,S,C2,N1,U1,PR1,,,,,,", other + ",02/05/2012,S,V2,N1,U1,PR1,,,,,,")),
                reviews(rows));

        var lines = file("reviews.csv", 2012, Role.SERVICE_MANAGER).lines().toList();

        assertThat(lines.get(0)).isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE");
        assertThat(lines.subList(1, lines.size())).containsExactlyInAnyOrderElementsOf(rows);
        var page = manager().read(get("/reports?from=2012-01-01&to=2012-12-31"));
        assertThat(page).contains("1 review has no participation code yet", "5 December 2012", other);
        assertThat(manager().read(get("/reports?from=2012-06-01&to=2012-06-30")))
                .doesNotContain("participation code yet");
    }

    @Test
    void restricted_children_are_in_the_files_of_those_who_answer_for_a_return_only() throws Exception {
        var child = number();
        imported(header(List.of(child + ",1,04/05/2005,WBRI,,,")), reviews(List.of(child + ",04/05/2005,12/03/2009,")));
        jdbc.update("update person set restricted = true where council_number = ?", child);

        assertThat(file("reviews.csv", 2009, Role.SERVICE_MANAGER)).contains(child);
        assertThat(file("reviews.csv", 2009, Role.ADMINISTRATOR)).contains(child);
        assertThat(file("reviews.csv", 2009, Role.BUSINESS_SUPPORT)).doesNotContain(child);
        assertThat(file("reviews.csv", 2009, Role.HEAD_OF_SERVICE)).doesNotContain(child);
        var clerk = Desk.of(mvc, somebody(), Role.BUSINESS_SUPPORT);
        assertThat(clerk.read(get("/reports?from=2009-01-01&to=2009-12-31")))
                .contains("restricted are left out")
                .doesNotContain(child, "participation code yet");
    }

    @Test
    void every_download_is_kept_with_who_which_and_which_days() throws Exception {
        var who = somebody();
        Desk.of(mvc, who, Role.BUSINESS_SUPPORT)
                .send(get("/reports/files/cin-plans.csv?from=2008-01-01&to=2008-01-31"));

        assertThat(trail.of(who.value())).singleElement().satisfies(entry -> {
            assertThat(entry.change().what())
                    .contains("cin-plans.csv", "2008-01-01", "2008-01-31", "without restricted");
            assertThat(entry.change().who().id()).isEqualTo(who.toString());
        });
    }

    @Test
    void a_page_of_children_costs_the_same_however_many_there_are() throws Exception {
        imported(many(10, "2010"));
        imported(many(1_000, "2011"));

        assertThat(statements(2010, 10)).isEqualTo(5 + 1);
        assertThat(Statements.during(factory, () -> manager().read(get(address("annex-a-list-8.csv", 2010)))))
                .as("one more: when reviewing officers spoke with them")
                .isEqualTo(6 + 1);
        // five pages of 200, and a look whether there are more; that it was downloaded is written down
        assertThat(statements(2011, 1_000)).isEqualTo(5 * 5 + 1 + 1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVICE_MANAGER", "HEAD_OF_SERVICE", "BUSINESS_SUPPORT", "ADMINISTRATOR"})
    void nobody_else_reads_them(Role role) throws Exception {
        var desk = Desk.of(mvc, somebody(), role);

        desk.refused(403, get("/reports"));
        desk.refused(403, get("/reports/files/reviews.csv?from=2026-04-01&to=2027-03-31"));
    }

    @Test
    void days_that_cannot_be_are_explained() throws Exception {
        assertThat(manager().read(get("/reports?from=2012-02-01&to=2012-01-01")))
                .contains("on or after the first");
        assertThat(manager().read(get("/reports?from=never"))).contains("There is a problem");
        manager().refused(400, get("/reports/files/reviews.csv?from=2012-02-01"));
        manager().refused(404, get("/reports/files/reviews.xlsx?from=2012-02-01&to=2012-03-01"));
    }

    private MockMultipartFile[] many(int children, String year) {
        var headers = new ArrayList<String>();
        var held = new ArrayList<String>();
        for (var each = 0; each < children; each++) {
            var child = number();
            headers.add(child + ",1,04/05/2005,WBRI,,,");
            held.add(child + ",04/05/2005,12/03/" + year + ",PN1");
        }
        return new MockMultipartFile[] {header(headers), reviews(held)};
    }

    /** What is sent to the database by a download of that many reviews. */
    private long statements(int year, int reviews) throws Exception {
        var desk = manager();
        return Statements.during(factory, () -> {
            var lines = desk.read(get(address("reviews.csv", year))).lines();
            assertThat(lines).hasSize(reviews + 1);
            return lines;
        });
    }

    private String file(String name, int year, Role role) throws Exception {
        return Desk.of(mvc, somebody(), role).read(get(address(name, year)));
    }

    private static String address(String name, int year) {
        return "/reports/files/" + name + "?from=" + year + "-01-01&to=" + year + "-12-31";
    }

    private Desk manager() {
        return Desk.of(mvc, somebody(), Role.SERVICE_MANAGER);
    }

    private static ProfessionalId somebody() {
        return new ProfessionalId(Ids.next());
    }

    private void imported(MockMultipartFile... files) throws Exception {
        var request = multipart("/api/v1/imports");
        for (var each : files) {
            request.file(each);
        }
        var preview = mvc.perform(request.with(As.caseSystem())).andReturn().getResponse();
        String id = JsonPath.read(preview.getContentAsString(), "$.id");
        var applied = mvc.perform(post("/api/v1/imports/" + id + "/apply").with(As.caseSystem()))
                .andReturn()
                .getResponse();
        assertThat(applied.getContentAsString()).contains("APPLIED").contains("\"refused\":[]");
    }
}
