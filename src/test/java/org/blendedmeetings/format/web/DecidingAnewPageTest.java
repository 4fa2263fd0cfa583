package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
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
import org.blendedmeetings.format.DecisionState;
import org.blendedmeetings.format.DecisionSummary;
import org.blendedmeetings.format.Decisions;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ApartBy;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskedFamily;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.NotThere;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What becomes known after the format was decided: whose it is, what they read, and how it is decided anew. */
@BlendedTest
class DecidingAnewPageTest {
    private static final SignedIn CLERK = As.signedIn(UUID.randomUUID(), Role.BUSINESS_SUPPORT);

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
    KeepingApart apart;

    @Autowired
    TestClock clock;

    @Autowired
    TestJobs jobs;

    AskedFamily family;
    String changes;

    @BeforeEach
    void a_review_is_decided_and_waits_to_be_booked() {
        clock.setTo(TestClock.MONDAY);
        family = AskedFamily.of(14, register, channels, meetings);
        for (var person : List.of(family.child(), family.mother(), family.father(), family.grandmother())) {
            answering.byFamily(family.visit(person), List.of(ChosenWay.of(Preference.IN_PERSON)));
        }
        jobs.runDue();
        changes = "/meetings/" + family.meeting().reference() + "/changes";
        approvals.decide(decision().id(), iro(), Choice.asAsked(), Reason.NONE);
    }

    @Test
    void an_order_becomes_a_task_that_shows_for_whom_and_never_why() throws Exception {
        assertThat(read(get(changes), iro())).contains("Nothing: the meeting is as it would be decided today.");

        anOrder();

        assertThat(tasks(CLERK)).contains(ExceptionCode.EX_ORDER);
        assertThat(read(get(changes), iro()))
                .contains("Philomena", "without others of the family", "Decide anew")
                .doesNotContain("order", "injunction", "D2-01");
        assertThat(read(get("/meetings/" + family.meeting().reference() + "/book"), CLERK))
                .contains("Something changed since the format was decided");
    }

    @Test
    void whoever_arranges_nothing_of_it_reads_nothing_of_it() throws Exception {
        anOrder();
        var other = As.signedIn(UUID.randomUUID(), Role.IRO);

        assertThat(send(get(changes), other).getStatus()).isEqualTo(404);
        assertThat(send(post(changes), other).getStatus()).isEqualTo(404);
        assertThat(exceptions.of(family.meeting().id(), other))
                .extracting(ExceptionView::code)
                .doesNotContain(ExceptionCode.EX_ORDER);
    }

    @Test
    void put_back_it_is_decided_by_what_is_known_now_and_then_booked() throws Exception {
        var before = decision();
        anOrder();

        assertThat(send(post(changes), iro()).getRedirectedUrl())
                .isEqualTo("/meetings/" + family.meeting().reference());

        assertThat(meeting().status()).isEqualTo(MeetingStatus.DECIDING);
        assertThat(decision().id()).isNotEqualTo(before.id());
        assertThat(decision().state()).isEqualTo(DecisionState.OPEN);
        assertThat(tasks(CLERK)).doesNotContain(ExceptionCode.EX_ORDER);
        approvals.decide(decision().id(), iro(), Choice.asAsked(), Reason.NONE);
        assertThat(meeting().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(participant(family.father()).session())
                .isNotEqualTo(participant(family.mother()).session());
        assertThat(read(get(changes), iro())).contains("Nothing: the meeting is as it would be decided today.");
    }

    @Test
    void while_it_is_decided_it_is_neither_booked_nor_put_back_once_more() throws Exception {
        anOrder();
        send(post(changes), iro());

        assertThat(send(get("/meetings/" + family.meeting().reference() + "/book"), CLERK)
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(post(changes), iro()).getStatus()).isEqualTo(409);
    }

    @Test
    void what_is_booked_is_not_taken_back_by_deciding_anew() throws Exception {
        var start = clock.instant().plus(Duration.ofDays(2));
        meetings.booked(meeting().id(), start, start.plus(Duration.ofHours(1)), "Lantern Room", Actor.SYSTEM);
        anOrder();

        assertThat(read(get(changes), iro()))
                .contains("The meeting is booked, and nothing is taken back by itself.")
                .doesNotContain("Decide anew</button>");
        var refused = send(post(changes), iro());
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("The meeting is booked.");
        assertThat(meeting().status()).isEqualTo(MeetingStatus.BOOKED);
    }

    @Test
    void who_writes_later_that_somebody_should_not_be_there_is_talked_with_although_nobody_was_meant_before()
            throws Exception {
        var parts = "/meetings/" + family.meeting().reference() + "/parts/"
                + participant(family.child()).id();
        writes("Not sure who I mean.");
        assertThat(tasks(iro())).contains(ExceptionCode.EX_CHILD_CONFLICT);
        send(post(parts).param("nobody", "true"), iro());
        assertThat(tasks(iro())).doesNotContain(ExceptionCode.EX_CHILD_CONFLICT);

        clock.advance(Duration.ofHours(1));
        writes("My gran. She is cross with me.");

        assertThat(tasks(iro())).contains(ExceptionCode.EX_CHILD_CONFLICT);
        assertThat(read(get(parts), iro())).contains("My gran.");
        send(post(parts).param("from", participant(family.grandmother()).id().toString()), iro());
        assertThat(tasks(iro())).doesNotContain(ExceptionCode.EX_CHILD_CONFLICT);
        assertThat(tasks(CLERK)).contains(ExceptionCode.EX_ORDER);
    }

    private void writes(String words) {
        answering.byFamily(
                family.visit(family.child()), List.of(ChosenWay.of(Preference.IN_PERSON), new NotThere(words)));
    }

    private void anOrder() {
        apart.recordKeptApart(
                new KeptApart(family.mother(), family.father()), ApartBy.ORDER, "An injunction.", Actor.SYSTEM);
    }

    private List<ExceptionCode> tasks(SignedIn staff) {
        return exceptions.on(staff).stream()
                .filter(each -> each.meeting().equals(family.meeting().id()))
                .map(ExceptionView::code)
                .toList();
    }

    private DecisionSummary decision() {
        return decisions.ofMeeting(family.meeting().id()).orElseThrow();
    }

    private MeetingView meeting() {
        return meetings.get(family.meeting().id());
    }

    private ParticipantView participant(PersonId person) {
        return meeting().family().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
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
