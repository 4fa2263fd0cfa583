package org.blendedmeetings.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.As;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.due.RecordingPeriods;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.FormatGiven;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.workflow.Bring;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A pathway review, or a conference, that takes more than its first day, from the outcome page on. */
@BlendedTest
class SeveralDaysTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Meetings meetings;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    RecordingPeriods periods;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Clock clock;

    @Test
    void the_page_offers_what_may_become_of_this_kind_of_meeting() throws Exception {
        assertThat(page(booked("PATHWAY_REVIEW", 3)))
                .contains("A part of it was held", "It was adjourned", "Who is to be in the next part")
                .doesNotContain("not quorate");
        assertThat(page(booked("ICPC", 3)))
                .contains("It was not quorate", "what protects the child until then")
                .doesNotContain("A part of it was held");
    }

    @Test
    void a_part_is_held_and_only_who_is_named_comes_to_the_next() throws Exception {
        var review = booked("PATHWAY_REVIEW", 3);
        var chair = theChair(review);

        var refused = read(outcome(review, "PART_HELD", 3));
        assertThat(refused).contains("Say who is to be in the next part");
        send(outcome(review, "PART_HELD", 3).param("nextPart", chair.id().toString()));

        var now = meetings.get(review.id());
        assertThat(now.status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(now.family()).extracting(ParticipantView::mode).containsOnly(AttendanceMode.NOT_ATTENDING);
        assertThat(now.inRole(chair.professionalRole())).isPresent();
        assertThat(read(get("/meetings/" + review.reference())))
                .contains("part of the meeting held, Elm 1", "Within 20 working days of its first part");
        assertThat(open(review)).isEmpty();
    }

    @Test
    void completed_it_says_on_which_days_it_was() throws Exception {
        var review = booked("PATHWAY_REVIEW", 9);
        send(outcome(review, "PART_HELD", 9)
                .param("nextPart", theChair(review).id().toString()));
        bookedAgain(review, 2);

        send(outcome(review, "HELD", 2).param("seen", day(2).toString()));

        assertThat(clocks.of(review.child()).held()).singleElement().satisfies(held -> {
            assertThat(held.on()).isEqualTo(day(2));
            assertThat(held.startedOn()).isEqualTo(day(9));
            assertThat(held.completedOn()).isEqualTo(day(2));
        });
        assertThat(read(get("/people/" + review.child() + "/due"))).contains("in parts");
        // the figures of formats count by it
        assertThat(database.queryForObject(
                        "select outcome_on from meeting where id = ?",
                        LocalDate.class,
                        review.id().value()))
                .isEqualTo(day(2));
        assertThat(meetings.get(review.id()).family())
                .extracting(ParticipantView::tookPart)
                .containsOnly(AttendanceMode.ROOM);
    }

    @Test
    void adjourned_it_is_somebodys_until_it_is_booked_and_a_second_time_it_is_refused_and_the_head_of_services()
            throws Exception {
        var conference = booked("RCPC_1", 9);
        send(outcome(conference, "ADJOURNED", 9).param("why", "The report was missing"));
        assertThat(open(conference)).extracting(ExceptionView::code).containsExactly(ExceptionCode.EX_ADJOURN);
        bookedAgain(conference, 2);

        var refused = read(outcome(conference, "ADJOURNED", 2).param("why", "It is still missing"));

        assertThat(refused).contains("adjourned once already");
        assertThat(meetings.get(conference.id()).status()).isEqualTo(MeetingStatus.BOOKED);
        assertThat(open(conference))
                .anySatisfy(each -> assertThat(each.what()).contains("A second adjournment was asked for and refused"));
        assertThat(read(get("/meetings/" + conference.reference()))).contains("A second adjournment was asked for");
    }

    @Test
    void a_conference_without_its_quorum_is_not_held_and_gets_another_date() throws Exception {
        var conference = booked("ICPC", 3);

        assertThat(read(outcome(conference, "INQUORATE", 3).param("why", "Health was not there")))
                .contains("Confirm that what protects the child");
        send(outcome(conference, "INQUORATE", 3)
                .param("why", "Health was not there")
                .param("interimPlan", "true"));

        assertThat(open(conference)).extracting(ExceptionView::code).containsExactly(ExceptionCode.EX_INQUORATE);
        assertThat(clocks.of(conference.child()).held()).isEmpty();
        assertThat(meetings.get(conference.id()).status()).isEqualTo(MeetingStatus.TO_BOOK);
    }

    private ParticipantView theChair(MeetingView meeting) {
        var chair = meeting.chair().orElseThrow();
        return meeting.professionals().stream()
                .filter(each -> each.professional().equals(chair))
                .findFirst()
                .orElseThrow();
    }

    private List<ExceptionView> open(MeetingView meeting) {
        return exceptions.of(meeting.id(), Somebody.with(Role.HEAD_OF_SERVICE, Line.values())).stream()
                .filter(ExceptionView::isOpen)
                .toList();
    }

    private MockHttpServletRequestBuilder outcome(MeetingView meeting, String what, int daysAgo) {
        var request = post("/meetings/" + meeting.reference() + "/outcome")
                .param("outcome", what)
                .param("on", day(daysAgo).toString())
                .param("seen", day(daysAgo).toString());
        meeting.participants().forEach(each -> request.param("tookPart[" + each.id() + "]", modeOf(meeting, each)));
        return request;
    }

    private String modeOf(MeetingView meeting, ParticipantView one) {
        return meetings.get(meeting.id()).participants().stream()
                .filter(each -> each.id().equals(one.id()))
                .map(each -> each.mode().name())
                .findFirst()
                .orElseThrow();
    }

    private String page(MeetingView meeting) throws Exception {
        return read(get("/meetings/" + meeting.reference() + "/outcome"));
    }

    private String read(MockHttpServletRequestBuilder request) throws Exception {
        return answer(request).getContentAsString();
    }

    private void send(MockHttpServletRequestBuilder request) throws Exception {
        var answer = answer(request);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(As.staff(Role.BUSINESS_SUPPORT)))
                .andReturn()
                .getResponse();
    }

    private MeetingView booked(String type, int daysAgo) {
        PersonId child = aChild().enter(register, contacts);
        var request = ARequest.of(type).about(child).enteredIn(register).from(day(20));
        var meeting = meetings.request(request.build(), Actor.SYSTEM).get(0);
        var modes = meeting.participants().stream()
                .collect(Collectors.toMap(ParticipantView::id, each -> AttendanceMode.ROOM));
        meetings.formatDecided(
                meeting.id(), new FormatGiven(Format.IN_PERSON, modes, Map.of(), List.of(), "1"), Actor.SYSTEM, null);
        Bring.toBook(meeting.id(), runtime);
        bookedAgain(meeting, daysAgo);
        return meetings.get(meeting.id());
    }

    private void bookedAgain(MeetingView meeting, int daysAgo) {
        var start = clock.instant().minus(Duration.ofDays(daysAgo));
        meetings.booked(meeting.id(), start, start.plus(Duration.ofHours(1)), "Elm 1", Actor.SYSTEM);
    }

    private LocalDate day(int ago) {
        return London.dateOf(clock.instant()).minusDays(ago);
    }
}
