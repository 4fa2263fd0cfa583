package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class ApartPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    FamilyTies ties;

    @Autowired
    ContactChannels contacts;

    @Autowired
    KeepingApart keepingApart;

    @Autowired
    Directory directory;

    @Autowired
    Trail trail;

    PersonId mother;
    PersonId father;
    Desk plain;
    Desk withDuty;

    @BeforeEach
    void aFamily() {
        var child = aChild().named("Ada", "Apartwick").enter(register, contacts);
        mother = aPerson().named("Mara", "Apartwick").enter(register, contacts);
        father = aPerson().named("Finn", "Apartwick").enter(register, contacts);
        ties.relate(child, mother, FamilyRole.PARENT, ParentalResponsibility.YES, Actor.SYSTEM);
        ties.relate(child, father, FamilyRole.PARENT, ParentalResponsibility.NO, Actor.SYSTEM);
        plain = Desk.of(mvc, aProfessional().enter(register), Role.MANAGER);
        withDuty = plain.withSafetyDuty();
    }

    @Test
    void two_of_a_family_are_kept_apart_with_who_said_so_and_from_when() throws Exception {
        assertThat(withDuty.read(get("/people/{id}/kept-apart/new", mother)))
                .contains("Finn Apartwick", "Ada Apartwick", "A court order")
                .doesNotContain("checked=\"checked\"");

        assertThat(withDuty.leadsTo(apart(father.toString(), "ORDER", "Family court", "2 11 2026", "Zephyr order")))
                .isEqualTo("/people/" + mother);

        assertThat(directory.keptApartAmong(List.of(mother, father))).containsExactly(new KeptApart(mother, father));
        assertThat(withDuty.read(get("/people/{id}", father)))
                .contains("Mara Apartwick", "Zephyr order", "said by Family court, since 2 November 2026");
        assertThat(trail.of(father.value())).last().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("Opened the record");
        });
        assertThat(trail.of(father.value()))
                .filteredOn(entry -> entry.what().equals("Kept apart"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sensitive()).isTrue();
                    assertThat(entry.after()).isEqualTo("ORDER, said by Family court, since 2026-11-02");
                    assertThat(entry.why()).isEqualTo("Zephyr order");
                });
    }

    @Test
    void without_the_safety_duty_nothing_of_it_is_seen_or_recorded() throws Exception {
        assertThat(plain.read(get("/people/{id}", mother))).doesNotContain("kept-apart", "Kept apart");
        assertThat(plain.refused(403, get("/people/{id}/kept-apart/new", mother)))
                .contains("safety duty");
        plain.refused(403, apart(father.toString(), "ORDER", "Court", "2 11 2026", "Reason"));
        assertThat(directory.keptApartAmong(List.of(mother, father))).isEmpty();

        var outsider = Desk.of(mvc, aProfessional().enter(register), Role.SOCIAL_WORKER)
                .withSafetyDuty();
        outsider.refused(403, get("/people/{id}/kept-apart/new", mother));
    }

    @Test
    void what_is_missing_is_explained_and_nothing_is_recorded() throws Exception {
        assertThat(withDuty.read(apart("", "", "", "", ""))).contains("href=\"#other\"");
        assertThat(withDuty.read(apart(father.toString(), "", "", "", ""))).contains("href=\"#by\"");
        assertThat(withDuty.read(apart(father.toString(), "BAIL", " ", "", ""))).contains("href=\"#saidBy\"");
        assertThat(withDuty.read(apart(father.toString(), "BAIL", "Police", "2 11 2027", "")))
                .contains("href=\"#since\"");
        assertThat(withDuty.read(apart(father.toString(), "BAIL", "Police", "2 11 2026", " ")))
                .contains("href=\"#reason\"", "value=\"Police\"");
        var stranger = aPerson().enter(register, contacts);
        assertThat(withDuty.read(apart(stranger.toString(), "BAIL", "Police", "2 11 2026", "Reason")))
                .contains("Choose from whom");
        assertThat(directory.keptApartAmong(List.of(mother, father, stranger))).isEmpty();
    }

    @Test
    void it_is_ended_with_a_reason_and_may_be_recorded_by_one_ground_once() throws Exception {
        withDuty.send(apart(father.toString(), "BAIL", "Police", "2 11 2026", "Bail condition"));
        assertThat(withDuty.read(apart(father.toString(), "BAIL", "Police", "3 11 2026", "Again")))
                .contains("by this already");
        var record = keepingApart.concerning(mother, withDuty.who()).get(0).id();
        var end = "/people/" + mother + "/kept-apart/" + record + "/end";

        plain.refused(403, post(end).param("why", "Over"));
        assertThat(withDuty.read(get(end))).contains("Finn Apartwick", "Bail condition");
        assertThat(withDuty.read(post(end))).contains("href=\"#why\"");
        withDuty.leadsTo(post(end).param("why", "Charges dropped, said DC Example"));

        assertThat(directory.keptApartAmong(List.of(mother, father))).isEmpty();
        withDuty.refused(404, post(end).param("why", "Twice"));
        assertThat(trail.of(mother.value())).extracting(TrailEntry::why).contains("Charges dropped, said DC Example");
    }

    private MockHttpServletRequestBuilder apart(String other, String by, String saidBy, String since, String reason) {
        return post("/people/{id}/kept-apart", mother)
                .param("other", other)
                .param("by", by)
                .param("saidBy", saidBy)
                .param("since", since)
                .param("reason", reason);
    }
}
