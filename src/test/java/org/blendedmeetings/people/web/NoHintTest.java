package org.blendedmeetings.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.RequestMeeting;
import org.blendedmeetings.people.AtRisk;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.Circumstances;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.RecordingViolence;
import org.blendedmeetings.people.SafetyAccount;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.people.ViolenceGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What staff without the safety duty are answered is the same, byte for byte, with and without a flag (policy 0.8). */
@BlendedTest
class NoHintTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

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
    RecordingViolence violence;

    @Autowired
    Circumstances circumstances;

    @Autowired
    Meetings meetings;

    AParted family;
    MeetingView meeting;
    Desk plain;
    UUID matter;
    UUID risk;

    @BeforeEach
    void aFamilyWithAMeeting() {
        family = AParted.family(register, contacts, ties);
        var worker = aProfessional().enter(register);
        plain = Desk.of(mvc, worker, Role.BUSINESS_SUPPORT);
        var circle = List.of(
                CircleMember.family(family.mother(), FamilyRole.PARENT, "Mara"),
                CircleMember.family(family.father(), FamilyRole.PARENT, "Finn"),
                CircleMember.professional(worker, ProfessionalRole.LEAD_PRACTITIONER, "Wendy"));
        var request = new RequestMeeting(
                "EH_CONTACT", List.of(family.child()), FRIDAY, null, 1, null, circle, null, null, null, null);
        meeting = meetings.request(request, Actor.SYSTEM).get(0);
    }

    @Test
    void the_pages_they_may_read_do_not_change_with_a_flag() throws Exception {
        var before = readable();
        flag();
        assertThat(readable()).isEqualTo(before);
        assertThat(Desk.of(mvc, aProfessional().enter(register), Role.BUSINESS_SUPPORT)
                        .withSafetyDuty()
                        .read(get("/people/{id}", family.mother())))
                .as("seen to change for those with the duty")
                .contains("Zephyr");
    }

    @Test
    void the_addresses_of_the_duty_are_answered_as_if_nobody_had_made_them() throws Exception {
        flag();
        var nothing = answered(get("/people/{id}/no-such-page", family.mother()));
        for (var path : List.of("safety/new", "safety/" + matter + "/change", "safety/" + matter + "/end")) {
            assertThat(answered(get("/people/" + family.mother() + "/" + path)))
                    .as(path)
                    .isEqualTo(nothing);
        }
        for (var path : List.of("violence/new", "violence/" + risk + "/end")) {
            assertThat(answered(get("/people/" + family.father() + "/" + path)))
                    .as(path)
                    .isEqualTo(nothing);
        }
        assertThat(answered(get("/people/{id}/safety/new", UUID.randomUUID()))).isEqualTo(nothing);

        var nowhere = answered(post("/people/{id}/no-such-page", family.mother()));
        for (var path : List.of("safety", "safety/" + matter + "/change", "safety/" + matter + "/end", "violence")) {
            assertThat(answered(post("/people/" + family.mother() + "/" + path).param("why", "Over")))
                    .as(path)
                    .isEqualTo(nowhere);
        }
        assertThat(answered(post("/people/" + family.father() + "/violence/" + risk + "/end")
                        .param("why", "Over")))
                .isEqualTo(nowhere);
        var known = circumstances.among(List.of(family.mother(), family.father()));
        assertThat(known.dangers()).hasSize(1);
        assertThat(known.violenceFrom()).containsExactly(family.father());
    }

    @Test
    void the_duty_alone_opens_nothing_to_who_has_no_part() throws Exception {
        flag();
        var outsider = Desk.of(mvc, aProfessional().enter(register), Role.SOCIAL_WORKER)
                .withSafetyDuty();
        outsider.refused(404, get("/people/{id}/safety/new", family.mother()));
        outsider.refused(404, get("/people/{id}/violence/new", family.father()));
        outsider.refused(
                404,
                post("/people/" + family.mother() + "/safety/" + matter + "/end")
                        .param("why", "Over"));
    }

    private void flag() {
        var account = new SafetyAccount(DangerState.CURRENT, SharedHome.NO, "She", "Wendy", FRIDAY, "Zephyr");
        matter = safety.record(new AtRisk(family.mother(), family.father()), account, Actor.SYSTEM)
                .matter();
        risk = violence.record(family.father(), new ViolenceGround("The police", FRIDAY, "Zephyr"), Actor.SYSTEM);
    }

    private List<String> readable() throws Exception {
        var pages = new ArrayList<String>();
        for (var person : List.of(family.mother(), family.father(), family.child())) {
            pages.add(read(get("/people/{id}", person)));
            pages.add(answered(get("/people/{id}/kept-apart/new", person)));
        }
        pages.add(withoutReadings(read(get("/meetings/{reference}", meeting.reference()))));
        pages.add(read(get("/people/{id}/needed-format", family.mother())));
        return pages;
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return withoutToken(plain.read(request));
    }

    private String answered(MockHttpServletRequestBuilder request) throws Exception {
        var response = plain.send(request);
        return response.getStatus() + " " + response.getErrorMessage() + withoutToken(response.getContentAsString());
    }

    // a form's token is new for every reading
    private static String withoutToken(String page) {
        return page.replaceAll("(name=\"_csrf\" value=\")[^\"]*", "$1");
    }

    // every reading of a meeting's page is a line of it
    private static String withoutReadings(String page) {
        return page.replaceAll("(?s)<li>\\s*<time[^>]*>[^<]*</time>\\s*<strong>Opened.*?</li>\\s*", "");
    }
}
