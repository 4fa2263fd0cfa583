package org.blendedmeetings.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What went wrong reaches its owner's list and leaves it when somebody says how it was settled. */
@BlendedTest
class ExceptionsPageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Meetings meetings;

    @Autowired
    Exceptions exceptions;

    @Autowired
    RuntimeService processes;

    Desk chair;
    MeetingView conference;
    ExceptionId unmet;

    @BeforeEach
    void a_wish_is_not_met() {
        var chairId = aProfessional().named("Cleo Chair").enter(register);
        var workerId = aProfessional().named("Wendy Worker").enter(register);
        chair = at(As.signedIn(chairId.value(), Role.CHAIR));
        var child = aChild().born(LocalDate.of(2024, 5, 1)).enter(register, contacts);
        var request = ARequest.of("RCPC_N")
                .about(child)
                .without(ProfessionalRole.CHAIR)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(CircleMember.professional(chairId, ProfessionalRole.CHAIR, "Cleo Chair"))
                .with(CircleMember.professional(workerId, ProfessionalRole.SOCIAL_WORKER, "Wendy Worker"))
                .build();
        conference = meetings.request(request, Actor.SYSTEM).get(0);
        unmet = raise();
    }

    @Test
    void it_stands_on_its_owners_list_with_the_action_beside_it() throws Exception {
        assertThat(chair.read(get("/exceptions")))
                .contains("A wish is not met", conference.reference(), "Ring her.", "Decide the format")
                .contains(conference.type().name())
                .contains("/exceptions/" + unmet);
        assertThat(at(As.signedIn(UUID.randomUUID(), Role.CHAIR)).read(get("/exceptions")))
                .doesNotContain(conference.reference());
    }

    @Test
    void the_same_thing_is_raised_once_and_its_diagram_runs_once() {
        assertThat(raise()).isEqualTo(unmet);
        assertThat(waiting()).isOne();
    }

    @Test
    void it_is_settled_by_saying_how_and_its_diagram_ends() throws Exception {
        var empty = chair.read(post("/exceptions/{id}", unmet).param("how", " "));
        assertThat(empty).contains("There is a problem", "how it was settled");
        assertThat(waiting()).isOne();

        var settled = chair.send(post("/exceptions/{id}", unmet).param("how", "I rang her and explained."));

        assertThat(settled.getRedirectedUrl()).isEqualTo("/exceptions");
        assertThat(waiting()).isZero();
        assertThat(chair.read(get("/exceptions"))).doesNotContain(conference.reference());
        assertThat(chair.read(get("/exceptions/{id}", unmet))).contains("Test Person: I rang her and explained.");
        assertThat(chair.send(post("/exceptions/{id}", unmet).param("how", "Told."))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void it_is_not_there_for_somebody_whose_it_is_not() throws Exception {
        var other = at(As.signedIn(UUID.randomUUID(), Role.CHAIR));

        assertThat(other.send(get("/exceptions/{id}", unmet)).getStatus()).isEqualTo(404);
        assertThat(other.send(post("/exceptions/{id}", unmet).param("how", "Told."))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void what_is_wrong_with_a_childs_record_is_settled_by_whoever_has_it() throws Exception {
        var child = aChild().enter(register, contacts);
        var cause = "birth:" + child;
        var wrong = exceptions.raiseAbout(ExceptionCode.EX_DATA, child, cause, "Find out which is right.");
        var administrator = at(As.signedIn(UUID.randomUUID(), Role.ADMINISTRATOR));

        assertThat(administrator.read(get("/exceptions")))
                .contains("Something in the records does not fit", "Find out which is right.", "/exceptions/" + wrong)
                .doesNotContain("/people/" + child);
        assertThat(administrator.read(get("/desk/my-work"))).contains("Find out which is right.");
        assertThat(administrator.read(get("/exceptions/{id}", wrong))).contains("Find out which is right.");
        assertThat(administrator
                        .send(post("/exceptions/{id}", wrong).param("how", "Ours was right; the file is put right."))
                        .getRedirectedUrl())
                .isEqualTo("/exceptions");
        assertThat(administrator.read(get("/exceptions"))).doesNotContain(wrong.toString());
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(wrong.toString())
                        .count())
                .isZero();
    }

    private ExceptionId raise() {
        return exceptions.raise(
                ExceptionCode.EX_PREF,
                conference.id(),
                "decision:" + conference.id() + "/her",
                "Robin will not take part as asked. Ring her.");
    }

    private long waiting() {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(unmet.toString())
                .count();
    }

    private Desk at(SignedIn who) {
        return new Desk(mvc, who);
    }
}
