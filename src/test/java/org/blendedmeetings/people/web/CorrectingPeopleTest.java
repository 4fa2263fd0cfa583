package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Putting right what is recorded of a person, and how they describe themselves. */
@BlendedTest
class CorrectingPeopleTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Directory directory;

    @Autowired
    Trail trail;

    Desk clerk;
    PersonId child;

    @BeforeEach
    void aChildWithASlip() {
        clerk = Desk.of(mvc, aProfessional().enter(register), Role.BUSINESS_SUPPORT);
        child = aChild().named("Alexandr", "Testwick").enter(register, contacts);
    }

    @Test
    void a_name_and_a_birthday_are_put_right_and_what_stood_there_is_kept() throws Exception {
        assertThat(clerk.read(get("/people/{id}/details", child))).contains("value=\"Alexandr\"", "value=\"0\"");

        assertThat(clerk.leadsTo(details("Alexandra", "5 5 2012", "Seen on the birth certificate")))
                .isEqualTo("/people/" + child);

        assertThat(directory.person(child).name()).isEqualTo("Alexandra Testwick");
        assertThat(directory.person(child).bornOn()).isEqualTo(LocalDate.of(2012, 5, 5));
        assertThat(trail.ofChild(child.value()))
                .filteredOn(entry -> entry.what().equals("Name, birth or needs corrected"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).startsWith("Alexandr Testwick; born 2012-05-04");
                    assertThat(entry.after()).startsWith("Alexandra Testwick; born 2012-05-05");
                    assertThat(entry.why()).isEqualTo("Seen on the birth certificate");
                });
    }

    @Test
    void what_is_wrong_is_explained_and_nothing_is_changed() throws Exception {
        assertThat(clerk.read(details(" ", "5 5 2012", "Seen"))).contains("href=\"#firstName\"");
        assertThat(clerk.read(details("Alexandra", "5 5 2042", "Seen"))).contains("href=\"#bornOn\"");
        assertThat(clerk.read(details("Alexandra", "5 5 2012", " "))).contains("href=\"#why\"");
        assertThat(directory.person(child).name()).isEqualTo("Alexandr Testwick");

        clerk.leadsTo(details("Alexandra", "5 5 2012", "Seen"));
        assertThat(clerk.read(details("Alexander", "5 5 2012", "Old page")))
                .contains("Somebody changed this meanwhile");
        assertThat(directory.person(child).name()).isEqualTo("Alexandra Testwick");
    }

    @Test
    void how_they_describe_themselves_is_kept_with_who_said_it_and_when() throws Exception {
        assertThat(clerk.read(get("/people/{id}/about", child)))
                .contains("Not asked yet", "Prefers not to say", "Ethnicity", "Disability");

        clerk.leadsTo(about().param("ethnicity.answer", "VALUE")
                .param("ethnicity.words", "Black British, Ghanaian")
                .param("ethnicity.source", "THEMSELVES")
                .param("ethnicity.on", "16 11 2026")
                .param("firstLanguage.answer", "NOT_ASKED")
                .param("disability.answer", "PREFERS_NOT_TO_SAY")
                .param("disability.source", "PARENT_OR_CARER")
                .param("disability.on", "16 11 2026"));

        assertThat(clerk.read(get("/people/{id}", child)))
                .contains("Black British, Ghanaian", "said by them", "16 November 2026", "Prefers not to say");
        assertThat(trail.ofChild(child.value()))
                .filteredOn(entry -> entry.what().equals("How they describe themselves recorded"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).contains("ethnicity: NOT_ASKED");
                    assertThat(entry.after()).contains("Black British, Ghanaian (THEMSELVES, 2026-11-16)");
                });
    }

    @Test
    void an_answer_without_words_source_or_day_is_explained_beside_its_box() throws Exception {
        assertThat(clerk.read(about())).contains("href=\"#ethnicity.answer\"");
        assertThat(clerk.read(about().param("ethnicity.answer", "VALUE"))).contains("href=\"#ethnicity.source\"");
        assertThat(clerk.read(about().param("ethnicity.answer", "VALUE").param("ethnicity.source", "THEMSELVES")))
                .contains("href=\"#ethnicity.on\"", "id=\"ethnicity.on\"");
        assertThat(clerk.read(about().param("ethnicity.answer", "VALUE")
                        .param("ethnicity.source", "THEMSELVES")
                        .param("ethnicity.on", "16 11 2026")))
                .contains("href=\"#ethnicity.words\"");
    }

    @Test
    void who_has_no_part_corrects_nothing() throws Exception {
        var outsider = Desk.of(mvc, aProfessional().enter(register), Role.SOCIAL_WORKER);
        outsider.refused(403, get("/people/{id}/details", child));
        outsider.refused(403, details("Eve", "5 5 2012", "x"));
        outsider.refused(403, about());
        assertThat(directory.person(child).name()).isEqualTo("Alexandr Testwick");
    }

    private MockHttpServletRequestBuilder details(String first, String born, String why) {
        return post("/people/{id}/details", child)
                .param("version", "0")
                .param("firstName", first)
                .param("lastName", "Testwick")
                .param("bornOn", born)
                .param("language", "en")
                .param("interpreter", "NONE")
                .param("reading", "STANDARD")
                .param("why", why);
    }

    private MockHttpServletRequestBuilder about() {
        return post("/people/{id}/about", child).param("version", "0");
    }
}
