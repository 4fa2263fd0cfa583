package org.blendedmeetings.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.HeldView;
import org.blendedmeetings.due.OpeningDueMeetings;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.due.RecordingPeriods;
import org.blendedmeetings.due.RecordingTasks;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.timescale.London;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A needs assessment falls due, is on the list of whoever sees to it, and is recorded as done; never a meeting. */
@BlendedTest
class TasksToDoTest {
    @Autowired
    TasksToDo tasks;

    @Autowired
    RecordingPeriods periods;

    @Autowired
    RecordingTasks recording;

    @Autowired
    ReadingClocks clocks;

    @Autowired
    OpeningDueMeetings opening;

    @Autowired
    MeetingLists meetings;

    @Autowired
    ExceptionsOf exceptions;

    @Autowired
    Directory directory;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private LocalDate today;
    private PersonId child;
    private ProfessionalId iro;

    @BeforeEach
    void a_child_of_sixteen() {
        today = London.dateOf(clock.instant());
        child = aChild().born(today.minusYears(17)).enter(register, contacts);
        iro = aProfessional().named("Ivy Reviewer").enter(register);
    }

    @Test
    void it_is_on_the_list_of_the_reviewing_officer_when_its_time_has_come() {
        ivyReviews();
        eligible(today.minusMonths(3).plusDays(3));

        assertThat(lines(Somebody.who(iro, Role.IRO))).singleElement().satisfies(line -> {
            assertThat(line.task()).isEqualTo("Pathway needs assessment");
            assertThat(line.late()).isFalse();
        });
        assertThat(lines(Somebody.with(Role.IRO))).isEmpty();
        assertThat(lines(Somebody.with(Role.MANAGER, Line.CARE_REVIEWS))).isEmpty();
    }

    @Test
    void before_its_time_it_is_on_no_list() {
        ivyReviews();
        eligible(today.minusMonths(1));

        assertThat(lines(Somebody.who(iro, Role.IRO))).isEmpty();
    }

    @Test
    void where_nobody_is_named_it_is_on_the_list_of_the_managers_of_the_line() {
        eligible(today.minusMonths(3).plusDays(3));

        assertThat(lines(Somebody.with(Role.MANAGER, Line.CARE_REVIEWS))).hasSize(1);
        assertThat(lines(Somebody.with(Role.MANAGER, Line.EDUCATION))).isEmpty();
    }

    @Test
    void nothing_is_asked_for_and_a_limit_of_the_law_that_passed_is_the_service_managers() {
        ivyReviews();
        eligible(today.minusMonths(4));

        opening.open(due().id());
        opening.open(due().id());

        assertThat(meetings.ofChild(child)).isEmpty();
        assertThat(breaches()).hasSize(1);
        recording.done(child, due().id(), today, Actor.SYSTEM);
        assertThat(breaches()).isEmpty();
    }

    @Test
    void it_is_recorded_as_done_put_right_and_taken_back() throws Exception {
        ivyReviews();
        eligible(today.minusMonths(3).plusDays(3));
        var desk = Desk.of(mvc, iro, Role.IRO);
        var task = due().id();
        var page = "/people/" + child + "/due/" + task + "/done";

        assertThat(desk.read(get("/desk/my-work"))).contains(page);
        assertThat(desk.read(get("/people/" + child + "/due"))).contains(page).doesNotContain("next=" + task);
        assertThat(desk.read(day(post(page), today.minusMonths(4))))
                .contains("It cannot have been done before its clock began");
        assertThat(desk.leadsTo(day(post(page), today.minusDays(5)))).endsWith("/people/" + child + "/due");
        assertThat(clocks.of(child).due()).isEmpty();

        var done = "/people/" + child + "/done/" + held().id();
        assertThat(desk.read(get("/people/" + child + "/due"))).contains(done);
        desk.leadsTo(day(post(done), today.minusDays(6)));
        assertThat(held().on()).isEqualTo(today.minusDays(6));

        assertThat(desk.read(get(done))).contains("It was not done");
        desk.leadsTo(post(done + "/not"));
        assertThat(clocks.of(child).held()).isEmpty();
        assertThat(due().id()).isEqualTo(task);
    }

    private void ivyReviews() {
        directory.rememberCircle(child, List.of(CircleMember.professional(iro, ProfessionalRole.IRO, "Ivy Reviewer")));
    }

    private void eligible(LocalDate since) {
        periods.begin(child, "ELIGIBLE", since, Actor.SYSTEM);
    }

    private DueMeetingView due() {
        assertThat(clocks.of(child).due()).hasSize(1);
        return clocks.of(child).due().get(0);
    }

    private HeldView held() {
        assertThat(clocks.of(child).held()).hasSize(1);
        return clocks.of(child).held().get(0);
    }

    private List<TaskLine> lines(SignedIn reader) {
        return tasks.of(reader).stream()
                .filter(each -> each.action().contains(child.toString()))
                .toList();
    }

    private List<ExceptionView> breaches() {
        var about = "Child number " + directory.person(child).councilNumber();
        return exceptions.on(Somebody.with(Role.SERVICE_MANAGER, Line.CARE_REVIEWS)).stream()
                .filter(each -> each.code() == ExceptionCode.EX_BREACH)
                .filter(each -> each.about().equals(about) || ("/people/" + child).equals(each.action()))
                .toList();
    }

    private static MockHttpServletRequestBuilder day(MockHttpServletRequestBuilder request, LocalDate day) {
        return request.param("on", day.toString());
    }
}
