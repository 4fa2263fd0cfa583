package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The account of a decision, on the real tables and rows. */
@BlendedTest
class DecisionRecordPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels channels;

    @Autowired
    Meetings meetings;

    @Autowired
    Answering answering;

    @Autowired
    KeepingApart apart;

    @Autowired
    Decisions decisions;

    @Autowired
    Approvals approvals;

    @Autowired
    TestClock clock;

    @Autowired
    TestJobs jobs;

    AskedFamily family;

    @BeforeEach
    void a_review_is_decided_against_what_its_child_asked_for() {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
        apart.recordKeptApart(
                new KeptApart(family.mother(), family.father()), ApartBy.ORDER, "An injunction.", Actor.SYSTEM);
        says(family.child(), Preference.HYBRID_FAMILY_IN_ROOM);
        says(family.mother(), Preference.IN_PERSON);
        says(family.father(), Preference.IN_PERSON);
        says(family.grandmother(), Preference.IN_PERSON);
        jobs.runDue();
        var decision = decisions.ofMeeting(family.meeting().id()).orElseThrow();
        approvals.decide(
                decision.id(),
                As.signedIn(family.iro().value(), Role.IRO),
                Choice.of("IN_PERSON"),
                new Reason(ReasonCode.CHAIR_DECISION, "We talked it over, and she would like it so as well."));
    }

    @Test
    void it_tells_what_was_known_what_the_policy_said_who_decided_and_why() throws Exception {
        assertThat(read(iro()))
                .contains("Everyone in one room, decided by Test Person", "0 working days after the policy was asked")
                .contains("We talked it over, and she would like it so as well.")
                .contains("Robin Sparrow", "said by", "Recommended")
                .contains("D1-10", "D3-03");
    }

    @Test
    void what_only_the_duty_may_know_is_left_out_for_everybody_else() throws Exception {
        assertThat(read(iro())).doesNotContain("D2-01", "Kept apart");
        var duty = new SignedIn(family.iro().value(), "Ivor Reviewer", Set.of(Role.IRO), Set.of(), true);
        assertThat(read(duty)).contains("D2-01", "Kept apart by order");
    }

    @Test
    void whoever_has_no_part_in_deciding_is_told_that_there_is_none() throws Exception {
        assertThat(get(As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT)).getStatus())
                .isEqualTo(404);
    }

    private void says(PersonId person, Preference wish) {
        answering.byFamily(family.visit(person), List.of(ChosenWay.of(wish)));
    }

    private SignedIn iro() {
        return As.signedIn(family.iro().value(), Role.IRO);
    }

    private String read(SignedIn who) throws Exception {
        var answer = get(who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse get(SignedIn who) throws Exception {
        var page = "/meetings/" + family.meeting().reference() + "/decision-record";
        return mvc.perform(MockMvcRequestBuilders.get(page).with(As.staff(who)))
                .andReturn()
                .getResponse();
    }
}
