package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionSummary;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalBuilder;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.routing.Covering;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A child who does not want her father there, and what staff know that the policy asks, on the real tables and rows. */
@BlendedTest
class PartsArrangePageTest {
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
    Decisions decisions;

    @Autowired
    Approvals approvals;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    Covering covering;

    @Autowired
    TestClock clock;

    @Autowired
    TestJobs jobs;

    AskedFamily family;
    String page;

    @BeforeEach
    void a_girl_writes_that_her_father_should_not_be_there() {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
        answering.byFamily(
                family.visit(family.child()),
                List.of(ChosenWay.of(Preference.IN_PERSON), new NotThere("My dad. I do not want to see him.")));
        says(family.mother());
        says(family.father());
        says(family.grandmother());
        jobs.runDue();
        page = "/meetings/" + family.meeting().reference() + "/parts/" + part(family.child());
    }

    @Test
    void nothing_is_decided_before_the_iro_arranged_the_parts_with_her() throws Exception {
        assertThat(exceptions.on(iro())).anySatisfy(task -> {
            assertThat(task.code()).isEqualTo(ExceptionCode.EX_CHILD_CONFLICT);
            assertThat(task.action()).isEqualTo(page);
        });
        assertThatThrownBy(() -> approvals.decide(decision().id(), iro(), Choice.asAsked(), Reason.NONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Arrange the parts of the meeting");
        assertThat(read(get(page), iro())).contains("My dad. I do not want to see him.", "Bartholomew");

        assertThat(send(post(page), iro()).getContentAsString()).contains("Choose whom they mean");
        send(post(page).param("from", part(family.father()).toString()), iro());

        assertThat(exceptions.on(iro()))
                .extracting(ExceptionView::code)
                .doesNotContain(ExceptionCode.EX_CHILD_CONFLICT);
        approvals.decide(decision().id(), iro(), Choice.asAsked(), Reason.NONE);
        assertThat(participant(family.father()).session())
                .isNotEqualTo(participant(family.child()).session());
        assertThat(participant(family.mother()).session())
                .isEqualTo(participant(family.child()).session());
    }

    @Test
    void what_she_wrote_is_read_by_two_people_and_told_to_nobody_else() throws Exception {
        assertThat(send(get(page), As.signedIn(UUID.randomUUID(), Role.HEAD_OF_SERVICE))
                        .getStatus())
                .isEqualTo(404);
        assertThat(read(get("/decisions/" + decision().id()), iro())).doesNotContain("D3-02", "dad");
        assertThat(exceptions.of(family.meeting().id(), As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT)))
                .extracting(ExceptionView::code)
                .doesNotContain(ExceptionCode.EX_CHILD_CONFLICT);
    }

    @Test
    void whoever_covers_for_the_iro_arranges_them_and_does_not_read_what_she_wrote() throws Exception {
        var cover = ProfessionalBuilder.aProfessional().enter(register);
        var covers = As.signedIn(cover.value(), Role.IRO);
        assertThat(send(get(page), covers).getStatus()).isEqualTo(404);
        var today = London.dateOf(clock.instant());
        covering.arrange(family.iro(), cover, today, today.plusDays(3), Actor.SYSTEM);

        assertThat(read(get(page), covers))
                .contains("only two people read what they wrote", "Bartholomew")
                .doesNotContain("My dad");
        send(post(page).param("from", part(family.father()).toString()), covers);

        approvals.decide(decision().id(), covers, Choice.asAsked(), Reason.NONE);
        assertThat(participant(family.father()).session())
                .isNotEqualTo(participant(family.child()).session());
    }

    @Test
    void where_she_means_nobody_of_this_meeting_the_way_is_free() throws Exception {
        send(post(page).param("nobody", "true"), iro());

        approvals.decide(decision().id(), iro(), Choice.asAsked(), Reason.NONE);
        assertThat(participant(family.father()).session())
                .isEqualTo(participant(family.child()).session());
    }

    @Test
    void a_practical_obstacle_goes_to_the_service_manager_with_what_was_tried() throws Exception {
        var known = "/meetings/" + family.meeting().reference() + "/known";
        var told = post(known)
                .param("known", "TOLD_ABOUT_VIRTUAL", "PROCEEDINGS")
                .param("obstacle", part(family.mother()).toString())
                .param("kind", "ROOM");

        assertThat(send(told, worker()).getContentAsString()).contains("Say what was tried");
        send(told.param("tried", "Asked every hub and the library."), worker());

        assertThat(decision().tier()).isEqualTo(2);
        assertThat(decision().rules()).contains("D3-06").doesNotContain("D2-16");
        assertThat(read(get(known), worker()))
                .contains("No room, Philomena Sparrow: Asked every hub and the library.")
                .doesNotContain("Court proceedings");
    }

    private DecisionSummary decision() {
        return decisions.ofMeeting(family.meeting().id()).orElseThrow();
    }

    private void says(PersonId person) {
        answering.byFamily(family.visit(person), List.of(ChosenWay.of(Preference.IN_PERSON)));
    }

    private UUID part(PersonId person) {
        return participant(person).id();
    }

    private ParticipantView participant(PersonId person) {
        return meetings.get(family.meeting().id()).family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private SignedIn worker() {
        return family.signedInWorker();
    }

    private SignedIn iro() {
        return As.signedIn(family.iro().value(), Role.IRO);
    }

    private String read(MockHttpServletRequestBuilder request, SignedIn who) throws Exception {
        var answer = send(request, who);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, SignedIn who) throws Exception {
        return mvc.perform(request.with(As.staff(who)).with(csrf())).andReturn().getResponse();
    }
}
