package org.blendedmeetings.due.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.imports.CouncilFiles.header;
import static org.blendedmeetings.imports.CouncilFiles.number;
import static org.blendedmeetings.imports.CouncilFiles.reviews;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.CorrectingRecords;
import org.blendedmeetings.people.CouncilNumbers;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A child whose day of birth is put right after a review: the participation code was for another age. */
@BlendedTest
class CodePageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    CouncilNumbers numbers;

    @Autowired
    CorrectingRecords correcting;

    @Autowired
    PersonRecords records;

    @Autowired
    RestrictedRecords restricted;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    ExceptionsOf lists;

    private final String number = number();
    private PersonId child;
    private Desk desk;

    /** With reviews at four and at six years. */
    @BeforeEach
    void a_child_born_in_2011() throws Exception {
        imported();
        child = numbers.known(List.of(number)).get(number).child();
        desk = Desk.of(mvc, new ProfessionalId(Ids.next()), Role.SERVICE_MANAGER);
    }

    @Test
    void what_is_not_for_the_age_any_more_is_a_task_until_another_code_is_given() throws Exception {
        born("2012-05-04");

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.what()).contains("the review on 1 June 2015", "PN3 is for a child of four or more");
        });
        assertThat(file()).contains(number + ",04/05/2012,01/06/2015,\r\n");
        assertThat(desk.read(get("/reports?from=2015-06-01&to=2015-06-30")))
                .contains(number, "PN3 is for a child of four or more", page());

        assertThat(desk.read(get(page()))).contains("On record: PN3", "1 June 2015");
        assertThat(desk.read(post(page()).param("code", "PN1").param("why", "Asked.")))
                .contains("PN1 is for a child of four or more");
        assertThat(desk.read(post(page()).param("why", "Asked."))).contains("Choose the code.");
        assertThat(desk.read(post(page()).param("code", "PN0"))).contains("Say how you know.");
        assertThat(tasks()).hasSize(1);

        assertThat(desk.leadsTo(post(page()).param("code", "PN0").param("why", "Born in 2012.")))
                .isEqualTo(page());
        assertThat(tasks()).isEmpty();
        assertThat(file()).contains(number + ",04/05/2012,01/06/2015,PN0\r\n");
    }

    @Test
    void what_is_given_here_no_file_takes_back() throws Exception {
        desk.leadsTo(post(page()).param("code", "PN2").param("why", "The officer says so."));

        assertThat(imported()).contains("PN2 was given here for this review");
        assertThat(file()).contains(number + ",04/05/2011,01/06/2015,PN2");
    }

    @Test
    void it_is_over_when_the_day_of_birth_is_put_right_once_more() {
        born("2012-05-04");
        assertThat(tasks()).hasSize(1);

        born("2011-05-04");
        assertThat(tasks()).isEmpty();
    }

    @Test
    void it_is_over_when_a_file_tells_a_code_for_that_age() throws Exception {
        born("2012-05-04");
        assertThat(tasks()).hasSize(1);

        imported("04/05/2012", "PN0");
        assertThat(tasks()).isEmpty();
        assertThat(file()).contains(number + ",04/05/2012,01/06/2015,PN0");
    }

    @Test
    void whoever_may_not_see_what_falls_due_goes_back_to_the_record() throws Exception {
        var head = Desk.of(mvc, new ProfessionalId(Ids.next()), Role.HEAD_OF_SERVICE);

        assertThat(head.read(get(page()))).contains("/people/" + child + "\"").doesNotContain("/due\"");
        assertThat(head.read(get("/people/" + child))).contains(number);
        assertThat(desk.read(get(page()))).contains("/people/" + child + "/due\"");
    }

    @Test
    void a_day_that_changes_no_age_is_nobodys_task() {
        born("2011-05-05");

        assertThat(tasks()).isEmpty();
    }

    @Test
    void whoever_does_not_record_reviews_gives_no_code() throws Exception {
        Desk.of(mvc, new ProfessionalId(Ids.next()), Role.SOCIAL_WORKER).refused(403, get(page()));
        desk.refused(404, get("/people/" + child + "/held/" + Ids.next() + "/code"));
    }

    @Test
    void a_restricted_record_is_closed_here_too() throws Exception {
        var page = page();
        restricted.restrict(child, true, "Works for the council", Actor.SYSTEM);

        desk.refused(403, get(page));
        desk.refused(403, post(page).param("code", "PN2").param("why", "Asked."));
    }

    private String page() {
        var review = clocks.of(child).held().stream()
                .filter(each -> each.on().equals(LocalDate.of(2015, 6, 1)))
                .map(HeldView::id)
                .findFirst();
        return "/people/" + child + "/held/" + review.orElseThrow() + "/code";
    }

    private List<ExceptionView> tasks() {
        return lists.on(Somebody.with(Role.ADMINISTRATOR)).stream()
                .filter(each -> each.about().endsWith(number))
                .toList();
    }

    private void born(String day) {
        var record = records.open(Somebody.with(Role.SERVICE_MANAGER), child);
        var birth = new Birth(LocalDate.parse(day), null);
        correcting.correct(
                child, record.version(), record.name(), birth, record.needs(), "Birth certificate.", Actor.SYSTEM);
    }

    private String file() throws Exception {
        return desk.read(get("/reports/files/reviews.csv?from=2015-06-01&to=2015-06-30"));
    }

    private String imported() throws Exception {
        return imported("04/05/2011", "PN3");
    }

    private String imported(String born, String code) throws Exception {
        var request = multipart("/api/v1/imports")
                .file(header(List.of(number + ",1," + born + ",WBRI,,,")))
                .file(reviews(
                        List.of(number + "," + born + ",01/06/2015," + code, number + "," + born + ",01/06/2017,PN1")));
        var preview = mvc.perform(request.with(As.caseSystem())).andReturn().getResponse();
        String id = JsonPath.read(preview.getContentAsString(), "$.id");
        mvc.perform(post("/api/v1/imports/" + id + "/apply").with(As.caseSystem()));
        return preview.getContentAsString();
    }
}
