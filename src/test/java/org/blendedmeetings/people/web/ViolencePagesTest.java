package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingViolence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class ViolencePagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    FamilyTies ties;

    @Autowired
    ContactChannels contacts;

    @Autowired
    RecordingViolence violence;

    @Autowired
    Circumstances circumstances;

    @Autowired
    Trail trail;

    PersonId father;
    Desk desk;

    @BeforeEach
    void aFamily() {
        father = AParted.family(register, contacts, ties).father();
        desk = Desk.of(mvc, aProfessional().enter(register), Role.MANAGER).withSafetyDuty();
    }

    @Test
    void it_is_recorded_with_who_said_so_and_from_when_and_ended_with_a_reason() throws Exception {
        assertThat(desk.read(get("/people/{id}/violence/new", father))).contains("A risk of violence from this person");
        desk.leadsTo(risk("The police", "2 11 2026", "Zephyr threat"));

        assertThat(circumstances.among(List.of(father)).violenceFrom()).containsExactly(father);
        assertThat(desk.read(get("/people/{id}", father)))
                .contains("Risk of violence from them", "Zephyr threat", "since 2 November 2026")
                .doesNotContain("/violence/new");
        assertThat(desk.read(risk("The police", "3 11 2026", "Again"))).contains("recorded already");

        var end = "/people/" + father + "/violence/"
                + violence.from(father, desk.who()).get(0).id() + "/end";
        assertThat(desk.read(get(end))).contains("Zephyr threat");
        assertThat(desk.read(post(end))).contains("href=\"#why\"");
        desk.leadsTo(post(end).param("why", "Two calm years, says probation"));

        assertThat(circumstances.among(List.of(father)).violenceFrom()).isEmpty();
        assertThat(desk.read(get("/people/{id}", father)))
                .containsSubsequence("What was recorded before", "Zephyr threat", "Two calm years, says probation");
        desk.refused(404, post(end).param("why", "Twice"));
        assertThat(trail.of(father.value()))
                .filteredOn(entry -> entry.what().startsWith("Risk of violence"))
                .allMatch(TrailEntry::sensitive)
                .extracting(TrailEntry::what)
                .containsExactly("Risk of violence recorded", "Risk of violence ended");
    }

    @Test
    void what_is_missing_is_explained_and_nothing_is_recorded() throws Exception {
        assertThat(desk.read(risk(" ", "2 11 2026", "Words"))).contains("href=\"#saidBy\"");
        assertThat(desk.read(risk("The police", "2 11 2027", "Words"))).contains("today or earlier");
        assertThat(desk.read(risk("The police", "soon", "Words"))).contains("href=\"#since\"");
        assertThat(desk.read(risk("The police", "2 11 2026", ""))).contains("href=\"#words\"");
        assertThat(circumstances.among(List.of(father)).violenceFrom()).isEmpty();
    }

    private MockHttpServletRequestBuilder risk(String saidBy, String since, String words) {
        return post("/people/{id}/violence", father)
                .param("saidBy", saidBy)
                .param("since", since)
                .param("words", words);
    }
}
