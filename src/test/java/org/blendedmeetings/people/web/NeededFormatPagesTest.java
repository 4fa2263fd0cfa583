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
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingNeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class NeededFormatPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    FamilyTies ties;

    @Autowired
    ContactChannels contacts;

    @Autowired
    RecordingNeeds needs;

    @Autowired
    Circumstances circumstances;

    @Autowired
    Trail trail;

    PersonId mother;
    Desk desk;

    @BeforeEach
    void aFamily() {
        mother = AParted.family(register, contacts, ties).mother();
        desk = Desk.of(mvc, aProfessional().enter(register), Role.BUSINESS_SUPPORT);
    }

    @Test
    void it_is_recorded_changed_and_ended_and_what_was_needed_before_is_kept() throws Exception {
        assertThat(desk.read(get("/people/{id}", mother))).contains("No way is recorded that they need");
        desk.leadsTo(needed("PHONE", "Screens hurt", "THEMSELVES", "2 11 2026", ""));
        assertThat(now()).isEqualTo(NeededWay.PHONE);
        assertThat(desk.read(get("/people/{id}", mother)))
                .contains("By phone", "Screens hurt", "said by them, 2 November 2026");

        var first = needs.of(mother).get(0).id().toString();
        assertThat(desk.read(get("/people/{id}/needed-format", mother))).contains("Screens hurt", first);
        desk.leadsTo(needed("ADVOCATE", "I lose my words", "THEMSELVES", "3 11 2026", first));
        assertThat(now()).isEqualTo(NeededWay.ADVOCATE);
        assertThat(desk.read(needed("VIDEO", "Late", "WORKER", "3 11 2026", first)))
                .contains("Somebody changed this meanwhile");

        var second = needs.of(mother).get(0).id();
        var end = "/people/" + mother + "/needed-format/" + second + "/end";
        assertThat(desk.read(get(end))).contains("I lose my words");
        assertThat(desk.read(post(end))).contains("href=\"#why\"");
        desk.leadsTo(post(end).param("why", "She told us so"));
        assertThat(now()).isNull();
        assertThat(desk.read(get("/people/{id}", mother)))
                .containsSubsequence("What they needed before", "I lose my words", "She told us so", "Screens hurt");
        desk.refused(404, post(end).param("why", "Twice"));
        assertThat(trail.of(mother.value()))
                .extracting(TrailEntry::what)
                .contains("Needed format recorded", "Needed format changed", "Needed format ended");
    }

    @Test
    void what_is_missing_is_explained_and_nothing_is_recorded() throws Exception {
        assertThat(desk.read(needed("", "Why", "WORKER", "2 11 2026", ""))).contains("href=\"#way\"");
        assertThat(desk.read(needed("PHONE", " ", "WORKER", "2 11 2026", ""))).contains("href=\"#words\"");
        assertThat(desk.read(needed("PHONE", "Why", "", "2 11 2026", ""))).contains("href=\"#source\"");
        assertThat(desk.read(needed("PHONE", "Why", "WORKER", "2 11 2027", ""))).contains("today or earlier");
        assertThat(now()).isNull();
    }

    @Test
    void who_has_no_part_in_their_meetings_neither_sees_nor_records_it() throws Exception {
        desk.send(needed("PHONE", "Screens hurt", "THEMSELVES", "2 11 2026", ""));
        var outsider = Desk.of(mvc, aProfessional().enter(register), Role.SOCIAL_WORKER);
        outsider.refused(403, get("/people/{id}/needed-format", mother));
        outsider.refused(403, needed("VIDEO", "Why", "WORKER", "2 11 2026", ""));
        var record = needs.of(mother).get(0).id();
        outsider.refused(403, get("/people/" + mother + "/needed-format/" + record + "/end"));
        assertThat(now()).isEqualTo(NeededWay.PHONE);
    }

    private NeededWay now() {
        return circumstances.among(List.of(mother)).needed().get(mother);
    }

    private MockHttpServletRequestBuilder needed(String way, String words, String source, String on, String seen) {
        return post("/people/{id}/needed-format", mother)
                .param("way", way)
                .param("words", words)
                .param("source", source)
                .param("on", on)
                .param("seen", seen);
    }
}
