package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.TestJobs;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecisionState;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ContactChannels;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From an answer that leaves a question open to a decision, on the real diagrams, tables and rows. */
@BlendedTest
class AskFirstPageTest {
    private static final SignedIn DUTY =
            new SignedIn(UUID.randomUUID(), "Dana Duty", Set.of(Role.HEAD_OF_SERVICE), Set.of(), true);

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
    TestClock clock;

    @Autowired
    TestJobs jobs;

    AskedFamily family;
    String page;

    @BeforeEach
    void a_mother_wishes_video_and_nobody_knows_whether_she_can_talk_in_private() {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
        says(family.child(), Preference.IN_PERSON);
        says(family.mother(), Preference.VIDEO);
        says(family.father(), Preference.IN_PERSON);
        says(family.grandmother(), Preference.IN_PERSON);
        jobs.runDue();
        page = "/meetings/" + family.meeting().reference() + "/ask-first/" + part(family.mother());
    }

    @Test
    void nothing_is_decided_before_the_worker_asked_and_then_the_way_goes_on() throws Exception {
        assertThat(decisions.ofMeeting(family.meeting().id())).isEmpty();
        assertThat(toAsk()).singleElement().satisfies(task -> {
            assertThat(task.action()).isEqualTo(page);
            assertThat(task.what()).contains("Ask Philomena by voice, when they are alone");
        });
        assertThat(read(get(page), worker())).contains("Ask Philomena by voice first", "lend a quiet room");

        assertThat(send(post(page), worker()).getContentAsString()).contains("Choose where they would take part from.");
        var told = post(page).param("place", "THEIR_PLACE").param("afraid", "NO");
        assertThat(send(told, worker()).getStatus()).isEqualTo(302);

        assertThat(toAsk()).isEmpty();
        assertThat(read(get(page), worker())).contains("There is nothing left to ask Philomena.");
        var decision = decisions.ofMeeting(family.meeting().id()).orElseThrow();
        assertThat(decision.state()).isEqualTo(DecisionState.OPEN);
        approvals.decide(decision.id(), iro(), Choice.asAsked(), Reason.NONE);
        assertThat(modeOf(family.mother())).isEqualTo(AttendanceMode.VIDEO);
    }

    @Test
    void who_was_not_alone_is_asked_again() throws Exception {
        send(post(page).param("place", "LENT_ROOM").param("afraid", "UNKNOWN"), worker());

        assertThat(toAsk()).hasSize(1);
        assertThat(read(get(page), worker())).contains("To be asked again.");
    }

    @Test
    void fear_is_brought_to_the_duty_and_read_by_it_alone_while_the_format_waits() throws Exception {
        var told = post(page).param("place", "LENT_ROOM").param("afraid", "YES").param("words", "He waits outside.");

        send(told, worker());

        assertThat(read(get(page), worker())).doesNotContain("He waits outside.", "afraid to take part. He");
        assertThat(read(get(page), DUTY)).contains("Somebody makes them afraid to take part. He waits outside.");
        assertThat(exceptions.on(worker()))
                .extracting(ExceptionView::what)
                .anyMatch(what -> what.startsWith("Philomena said that somebody makes them afraid"));
        assertThat(exceptions.of(family.meeting().id(), As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT)))
                .extracting(ExceptionView::what)
                .noneMatch(what -> what.contains("afraid"));
        assertThat(decisions.ofMeeting(family.meeting().id())).isEmpty();
    }

    @Test
    void it_is_not_there_for_those_whose_task_it_is_not() throws Exception {
        assertThat(send(get(page), As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT))
                        .getStatus())
                .isEqualTo(404);
    }

    private void says(PersonId person, Preference wish) {
        answering.byFamily(family.visit(person), List.of(ChosenWay.of(wish)));
    }

    private List<ExceptionView> toAsk() {
        return exceptions.on(worker()).stream()
                .filter(each -> each.code() == ExceptionCode.EX_SAFETY_UNKNOWN)
                .toList();
    }

    private UUID part(PersonId person) {
        return participant(person).id();
    }

    private AttendanceMode modeOf(PersonId person) {
        return participant(person).mode();
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
