package org.blendedmeetings.format.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.format.Approvals;
import org.blendedmeetings.format.Choice;
import org.blendedmeetings.format.DecidingFormats;
import org.blendedmeetings.format.DecisionId;
import org.blendedmeetings.format.Reason;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.shared.Refused;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of deciding, on the real tables, rows and diagrams. */
@BlendedTest
class DecidePageTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    Meetings meetings;

    @Autowired
    DecidingFormats deciding;

    @Autowired
    Approvals approvals;

    @Autowired
    RuntimeService processes;

    Desk iro;
    Desk worker;
    MeetingView review;
    DecisionId decision;

    @BeforeEach
    void a_review_waits_for_its_iro() {
        var manager = aProfessional().named("Mo Manager").enter(register);
        var iroId = aProfessional().named("Iris Rowan").managedBy(manager).enter(register);
        var workerId = aProfessional().named("Wendy Worker").managedBy(manager).enter(register);
        iro = at(As.signedIn(iroId.value(), Role.IRO));
        worker = at(As.signedIn(workerId.value(), Role.SOCIAL_WORKER));
        var child = aChild().named("Ada", "Marlowe-Test")
                .born(LocalDate.of(2012, 5, 1))
                .enter(register, contacts);
        var request = ARequest.of("CLA_REVIEW_N")
                .about(child)
                .without(ProfessionalRole.IRO)
                .without(ProfessionalRole.SOCIAL_WORKER)
                .with(member(iroId, ProfessionalRole.IRO))
                .with(member(workerId, ProfessionalRole.SOCIAL_WORKER))
                .build();
        review = meetings.request(request, Actor.SYSTEM).get(0);
        decision = deciding.recommend(review.id()).orElseThrow();
        // the diagram that waits for the decision; the one of the meeting itself still waits for answers
        processes.startProcessInstanceByKey("approveFormat", decision.toString());
    }

    @Test
    void the_list_shows_what_only_wants_confirming_to_its_iro_and_to_nobody_else() throws Exception {
        assertThat(iro.read(get("/decisions"))).contains("Ada Marlowe-Test", "asked today", "Confirm the ticked ones");
        assertThat(at(As.signedIn(UUID.randomUUID(), Role.IRO)).read(get("/decisions")))
                .doesNotContain("Marlowe-Test");
    }

    @Test
    void the_page_says_what_was_asked_for_and_why_this_is_recommended() throws Exception {
        var page = iro.read(get("/decisions/{id}", decision));

        assertThat(page)
                .contains("In their own words", "Not asked yet: planned in the room", "accesskey=\"a\"")
                .contains("href=\"/policy#D3-05b\"", "href=\"/policy#D1-10\"")
                .contains(review.limitSentence().replace("'", "&#39;"));
    }

    @Test
    void it_is_not_there_for_somebody_without_a_duty() throws Exception {
        assertThat(at(As.signedIn(UUID.randomUUID(), Role.IRO))
                        .send(get("/decisions/{id}", decision))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void one_key_confirms_and_the_meeting_goes_on_to_booking() throws Exception {
        assertThat(iro.send(post("/decisions/{id}/as-asked", decision)).getRedirectedUrl())
                .isEqualTo("/decisions");

        var now = meetings.get(review.id());
        assertThat(now.status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(now.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(waiting()).isZero();
        assertThat(iro.send(post("/decisions/{id}/as-asked", decision)).getStatus())
                .isEqualTo(409);
    }

    @Test
    void many_are_confirmed_with_one_button() throws Exception {
        iro.send(post("/decisions/confirm").param("decision", decision.toString()));

        assertThat(meetings.get(review.id()).status()).isEqualTo(MeetingStatus.TO_BOOK);
    }

    @Test
    void a_missing_reason_is_explained_next_to_its_field_and_what_was_typed_is_kept() throws Exception {
        var page = iro.read(
                post("/decisions/{id}", decision).param("option", "VIDEO").param("reasonWords", "Too short."));

        assertThat(page).contains("choose the reason for it", "Too short.", "There is a problem");
        assertThat(meetings.get(review.id()).status()).isEqualTo(MeetingStatus.ASKING);
    }

    @Test
    void a_format_above_their_tier_is_put_forward_and_leaves_their_list() throws Exception {
        var forward = post("/decisions/{id}", decision)
                .param("option", "PHONE")
                .param("reasonWords", "The school can only ring in on that day.");

        assertThat(iro.send(forward).getRedirectedUrl()).isEqualTo("/decisions");

        assertThat(iro.read(get("/decisions"))).doesNotContain("Marlowe-Test");
        var head = at(As.signedIn(UUID.randomUUID(), Role.SERVICE_MANAGER));
        assertThat(head.read(get("/decisions/{id}", decision))).contains("by Iris Rowan, who cannot agree to it");
    }

    @Test
    void a_question_goes_to_the_worker_and_the_answer_comes_back() throws Exception {
        iro.send(post("/decisions/{id}/question", decision).param("question", "Is it quiet there?"));
        assertThat(worker.read(get("/decisions/{id}", decision)))
                .contains("Is it quiet there?", "Your answer", "D3-05b")
                .doesNotContain("/policy#");

        worker.send(post("/decisions/{id}/answer", decision).param("answer", "Yes, after five."));

        assertThat(iro.read(get("/decisions/{id}", decision))).contains("Test Person answered: Yes, after five.");
    }

    @Test
    void of_two_approvers_at_once_one_wins_and_the_other_is_told_who_it_was() throws Exception {
        var head = As.signedIn(UUID.randomUUID(), Role.HEAD_OF_SERVICE);
        var room = new Reason(ReasonCode.CHAIR_DECISION, "She told me on the phone that she prefers it.");

        var outcomes = atOnce(
                () -> approvals.decide(decision, iro.who(), Choice.asAsked(), Reason.NONE),
                () -> approvals.decide(decision, head, Choice.of("IN_PERSON"), room));

        assertThat(outcomes).hasSize(2).containsOnlyOnce("decided");
        assertThat(outcomes).anyMatch(each -> each.startsWith("This format has been decided already by Test Person"));
        assertThat(meetings.get(review.id()).status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(decision.toString())
                .count();
    }

    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = threads.invokeAll(List.of(outcome(one, start), outcome(other, start)), 60, TimeUnit.SECONDS);
            return List.of(results.get(0).get(), results.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<String> outcome(Runnable act, CyclicBarrier start) {
        return () -> {
            start.await();
            try {
                act.run();
                return "decided";
            } catch (Refused refused) {
                return refused.getMessage();
            }
        };
    }

    private static CircleMember member(ProfessionalId id, ProfessionalRole role) {
        return CircleMember.professional(id, role, "Somebody Invented");
    }

    private Desk at(SignedIn who) {
        return new Desk(mvc, who);
    }
}
