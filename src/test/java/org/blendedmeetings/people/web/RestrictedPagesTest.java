package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.NamedForRecords;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class RestrictedPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    NamedForRecords named;

    @Autowired
    Directory directory;

    @Autowired
    Trail trail;

    ProfessionalId manager;
    ProfessionalId worker;
    String mailbox;
    PersonId closed;

    @BeforeEach
    void aRestrictedRecord() {
        manager = aProfessional().named("Mo Manager").enter(register);
        worker = aProfessional().named("Wilma Worker").managedBy(manager).enter(register);
        mailbox = directory.professional(worker).email();
        closed = aChild().named("Hidden", "Testwick").restricted().enter(register, contacts);
    }

    @Test
    void somebody_is_named_for_a_restricted_record_and_opens_it() throws Exception {
        as(worker, Role.BUSINESS_SUPPORT).refused(403, get("/people/{id}", closed));

        assertThat(as(manager, Role.MANAGER).leadsTo(name(mailbox, "30 11 2026", "Books the review")))
                .isEqualTo("/people/" + closed + "/access");

        as(worker, Role.BUSINESS_SUPPORT).read(get("/people/{id}", closed));
        assertThat(as(manager, Role.MANAGER).read(get("/people/{id}/access", closed)))
                .contains("Wilma Worker", "Monday 30 November 2026", "named by Wendy Worker")
                .doesNotContain("Hidden", "Testwick");
        assertThat(trail.of(closed.value()))
                .filteredOn(entry -> entry.what().equals("Access to the restricted record granted"))
                .singleElement()
                .extracting(TrailEntry::why)
                .isEqualTo("Books the review");
    }

    @Test
    void access_is_ended_with_a_reason_and_at_once() throws Exception {
        as(manager, Role.MANAGER).send(name(mailbox, "30 11 2026", "Books the review"));
        var end = "/people/" + closed + "/access/" + worker + "/end";

        assertThat(as(manager, Role.MANAGER).read(post(end))).contains("Say why.", "href=\"#why\"");
        as(worker, Role.BUSINESS_SUPPORT).read(get("/people/{id}", closed));
        as(manager, Role.MANAGER).leadsTo(post(end).param("why", "Moved team"));

        as(worker, Role.BUSINESS_SUPPORT).refused(403, get("/people/{id}", closed));
        assertThat(as(manager, Role.MANAGER).read(post(end).param("why", "Again")))
                .contains("not named for this record any more");
    }

    @Test
    void what_is_wrong_is_explained_and_nobody_is_named() throws Exception {
        var page = as(manager, Role.ADMINISTRATOR);
        assertThat(page.read(name("", "30 11 2026", "x"))).contains("href=\"#professional\"");
        assertThat(page.read(name(mailbox, "30 11 2029", "x"))).contains("href=\"#lastDay\"");
        assertThat(page.read(name(mailbox, "30 11 2026", " "))).contains("href=\"#why\"");
        assertThat(named.grantsFor(closed)).isEmpty();

        page.refused(403, name(directory.professional(manager).email(), "30 11 2026", "Curious"));
        page.send(name(mailbox, "30 11 2026", "x"));
        assertThat(page.read(name(mailbox, "1 12 2026", "x"))).contains("They are named already");
        assertThat(named.grantsFor(closed)).hasSize(1);
    }

    @Test
    void a_restricted_record_is_found_by_its_number_and_no_name_stands_in_an_address() throws Exception {
        var number = directory.person(closed).councilNumber();
        assertThat(as(manager, Role.MANAGER).leadsTo(post("/restricted-records").param("called", number)))
                .isEqualTo("/people/" + closed + "/access");
        assertThat(as(manager, Role.MANAGER).read(post("/restricted-records").param("called", "Nobody Whatever")))
                .contains("No restricted record has this number");
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_WORKER", "BUSINESS_SUPPORT", "IRO", "CHAIR", "POLICY"})
    void only_managers_and_administrators_name_people(Role role) throws Exception {
        as(worker, role).refused(403, get("/people/{id}/access", closed));
        as(worker, role).refused(403, name(mailbox, "30 11 2026", "Curious"));
        as(worker, role).refused(403, get("/restricted-records"));
    }

    @Test
    void whoever_is_refused_is_told_whom_to_ask() throws Exception {
        assertThat(as(worker, Role.BUSINESS_SUPPORT).refused(403, get("/people/{id}", closed)))
                .contains("Ask your manager, Mo Manager, to name you.");
        assertThat(as(manager, Role.MANAGER).refused(403, get("/people/{id}", closed)))
                .contains("ask another manager or an administrator");
    }

    private MockHttpServletRequestBuilder name(String professional, String lastDay, String why) {
        return post("/people/{id}/access", closed)
                .param("professional", professional)
                .param("lastDay", lastDay)
                .param("why", why);
    }

    private Desk as(ProfessionalId who, Role role) {
        return Desk.of(mvc, who, role);
    }
}
