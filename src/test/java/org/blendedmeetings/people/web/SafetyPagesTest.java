package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aPerson;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.KnownDanger;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.people.SafetyRecord;
import org.blendedmeetings.people.SharedHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@BlendedTest
class SafetyPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    FamilyTies ties;

    @Autowired
    ContactChannels contacts;

    @Autowired
    RecordingSafety safety;

    @Autowired
    RestrictedRecords restricted;

    @Autowired
    Circumstances circumstances;

    @Autowired
    Trail trail;

    AParted family;
    Desk desk;

    @BeforeEach
    void aFamily() {
        family = AParted.family(register, contacts, ties);
        desk = Desk.of(mvc, aProfessional().enter(register), Role.MANAGER).withSafetyDuty();
    }

    @Test
    void it_is_recorded_who_is_at_risk_from_whom_and_who_asked_by_voice() throws Exception {
        assertThat(desk.read(get("/people/{id}/safety/new", family.mother())))
                .contains("Finn Partwick", "Is it safe to talk now?", "Not known: they must be asked by voice")
                .doesNotContain("checked=\"checked\"");

        assertThat(desk.leadsTo(asked("CURRENT", "NO", "Wendy", "2 11 2026", "Zephyr: he follows her")))
                .isEqualTo("/people/" + family.mother());

        assertThat(dangers()).containsExactly(new KnownDanger(pair(), DangerState.CURRENT, SharedHome.NO));
        assertThat(desk.read(get("/people/{id}", family.mother())))
                .contains("At risk from Finn Partwick", "danger now", "not in one home", "Zephyr: he follows her")
                .contains("asked by voice by Wendy on 2 November 2026", "recorded by Wendy Worker");
        assertThat(desk.read(get("/people/{id}", family.father()))).contains("A risk to Mara Partwick", "Zephyr");
        assertThat(trail.of(family.father().value()))
                .filteredOn(entry -> entry.what().startsWith("That somebody is at risk from them"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.sensitive()).isTrue();
                    assertThat(entry.after())
                            .contains("CURRENT, home shared: NO, said by The police")
                            .contains("asked by voice by Wendy on 2026-11-02");
                    assertThat(entry.why()).isEqualTo("Zephyr: he follows her");
                });
    }

    @Test
    void a_change_keeps_what_was_known_before_and_ending_it_too() throws Exception {
        desk.send(asked("UNKNOWN", "UNKNOWN", "", "", "The school is worried"));
        var heard = holding();
        var change = "/people/" + family.mother() + "/safety/" + heard.matter() + "/change";
        assertThat(desk.read(get(change))).contains("The school is worried", "value=\"" + heard.id() + "\"");

        desk.leadsTo(account(post(change), "CURRENT", "YES", "Wendy", "2 11 2026", "She said he listens in")
                .param("seen", heard.id().toString()));

        assertThat(dangers()).containsExactly(new KnownDanger(pair(), DangerState.CURRENT, SharedHome.YES));
        assertThat(desk.read(get("/people/{id}", family.mother())))
                .containsSubsequence("She said he listens in", "What was recorded before", "The school is worried")
                .contains("Changed by Wendy Worker");
        assertThat(trail.of(family.mother().value())).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("That they are at risk from somebody changed");
            assertThat(entry.before()).contains("UNKNOWN");
            assertThat(entry.after()).contains("CURRENT");
        });

        var end = "/people/" + family.father() + "/safety/" + heard.matter() + "/end";
        assertThat(desk.read(get(end))).contains("A risk to Mara Partwick", "She said he listens in");
        assertThat(desk.read(post(end).param("why", " "))).contains("href=\"#why\"");
        desk.leadsTo(post(end).param("why", "He has moved away, she says"));
        assertThat(dangers()).isEmpty();
        assertThat(desk.read(get("/people/{id}", family.mother())))
                .contains("The school is worried", "She said he listens in", "He has moved away, she says");
        desk.refused(404, post(end).param("why", "Twice"));
        assertThat(trail.of(family.mother().value()))
                .extracting(TrailEntry::why)
                .contains("He has moved away, she says");
    }

    @Test
    void two_who_change_it_at_once_do_not_undo_each_other() throws Exception {
        desk.send(asked("UNKNOWN", "NO", "", "", "First"));
        var seen = holding();
        var change = "/people/" + family.mother() + "/safety/" + seen.matter() + "/change";
        desk.leadsTo(account(post(change), "CURRENT", "NO", "", "", "Second")
                .param("seen", seen.id().toString()));

        assertThat(desk.read(account(post(change), "HISTORIC", "NO", "", "", "Third")
                        .param("seen", seen.id().toString())))
                .contains("Somebody changed this meanwhile", "Third");
        assertThat(dangers()).containsExactly(new KnownDanger(pair(), DangerState.CURRENT, SharedHome.NO));
    }

    @Test
    void what_is_wrong_is_explained_in_a_sentence_and_nothing_is_recorded() throws Exception {
        assertThat(desk.read(account(post("/people/{id}/safety", family.mother()), "", "", "", "", "")))
                .contains("Choose who the other person is.");
        assertThat(desk.read(with(family.mother(), "THEY"))).contains("nobody is recorded as at risk from themselves");
        var stranger = aPerson().enter(register, contacts);
        assertThat(desk.read(with(stranger, "THEY"))).contains("from those we know of this family");
        assertThat(desk.read(with(new PersonId(UUID.randomUUID()), "THEY")))
                .contains("from those we know of this family");
        assertThat(desk.read(with(family.father(), ""))).contains("href=\"#atRisk\"");
        assertThat(desk.read(asked("", "NO", "", "", "Words"))).contains("href=\"#state\"");
        assertThat(desk.read(asked("CURRENT", "", "", "", "Words"))).contains("href=\"#home\"");
        assertThat(desk.read(asked("CURRENT", "NO", "", "", " "))).contains("href=\"#words\"");
        assertThat(desk.read(asked("CURRENT", "NO", "Wendy", "", "Words"))).contains("today or earlier");
        assertThat(desk.read(asked("CURRENT", "NO", "", "2 11 2026", "Words"))).contains("leave the day empty too");
        assertThat(desk.read(asked("CURRENT", "NO", "Wendy", "2 11 2027", "Words")))
                .contains("Enter the day they were asked by voice: today or earlier.", "value=\"Wendy\"");
        assertThat(dangers()).isEmpty();
    }

    @Test
    void one_pair_is_recorded_once_but_each_may_be_at_risk_from_the_other() throws Exception {
        desk.leadsTo(asked("CURRENT", "NO", "", "", "First"));
        assertThat(desk.read(asked("HISTORIC", "NO", "", "", "Again"))).contains("recorded of these two already");
        desk.leadsTo(with(family.father(), "OTHER"));
        assertThat(dangers())
                .extracting(KnownDanger::pair)
                .containsExactlyInAnyOrder(pair(), new AtRisk(family.father(), family.mother()));
    }

    @Test
    void the_name_of_somebody_whose_record_is_closed_to_the_reader_is_not_given_away() throws Exception {
        desk.send(asked("CURRENT", "NO", "", "", "Words"));
        restricted.restrict(family.father(), true, "Works for the council", Actor.SYSTEM);

        assertThat(desk.read(get("/people/{id}", family.mother())))
                .contains("At risk from somebody whose record opens only to people named for it");
        desk.refused(404, get("/people/{id}/safety/new", family.father()));
    }

    private MockHttpServletRequestBuilder asked(String state, String home, String by, String on, String words) {
        return account(post("/people/{id}/safety", family.mother()), state, home, by, on, words)
                .param("other", family.father().toString())
                .param("atRisk", "THEY");
    }

    private MockHttpServletRequestBuilder with(PersonId other, String atRisk) {
        return account(post("/people/{id}/safety", family.mother()), "CURRENT", "NO", "", "", "Words")
                .param("other", other.toString())
                .param("atRisk", atRisk);
    }

    private static MockHttpServletRequestBuilder account(
            MockHttpServletRequestBuilder form, String state, String home, String by, String on, String words) {
        return form.param("state", state)
                .param("home", home)
                .param("saidBy", "The police")
                .param("askedBy", by)
                .param("askedOn", on)
                .param("words", words);
    }

    private SafetyRecord holding() {
        return safety.concerning(family.mother(), desk.who()).get(0);
    }

    private List<KnownDanger> dangers() {
        return circumstances
                .among(List.of(family.mother(), family.father(), family.child()))
                .dangers();
    }

    private AtRisk pair() {
        return new AtRisk(family.mother(), family.father());
    }
}
