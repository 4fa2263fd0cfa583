package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.blendedmeetings.people.ProfessionalBuilder.aProfessional;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.due.Chronologies;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.DueMeetings;
import org.blendedmeetings.due.Outgrown;
import org.blendedmeetings.due.PeriodKinds;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.people.Births;
import org.blendedmeetings.people.CircleMember;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.EnteringChildren;
import org.blendedmeetings.people.NumberedChild;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.web.Desk;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.London;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The daily run in the whole application: what is due is started, once, and what cannot be is somebody's task. */
@BlendedTest
class OpeningWhatIsDueTest {
    private static final String START = "serviceTask_startDueMeeting";

    @Autowired
    ProcessEngine engine;

    @Autowired
    MockMvc mvc;

    @Autowired
    Chronologies chronologies;

    @Autowired
    PeriodKinds kinds;

    @Autowired
    MeetingTypes types;

    @Autowired
    Births births;

    @Autowired
    DueMeetings due;

    @Autowired
    Outgrown outgrown;

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
    EnteringChildren entering;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate atOnce;

    @Autowired
    Clock clock;

    private LocalDate today;
    private ProfessionalId iro;
    private ProfessionalId worker;

    @BeforeEach
    void today() {
        today = London.dateOf(clock.instant());
        iro = aProfessional().named("Ivy Reviewer").enter(register);
        worker = aProfessional().named("Wendy Worker").enter(register);
    }

    @AfterEach
    void the_run_is_over() {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("openDueMeetings").list().stream()
                .map(each -> each.getId())
                .forEach(each -> engine.getRuntimeService().deleteProcessInstance(each, "The test is over."));
    }

    @Test
    void what_enters_its_booking_window_is_started_once_with_the_circle_as_last_used() {
        var child = inCare(today.minusMonths(5).minusDays(20));

        dailyRunFor(child);
        dailyRunFor(child);

        assertThat(meetings.ofChild(child)).singleElement().satisfies(made -> {
            assertThat(made.type().code()).isEqualTo("CLA_REVIEW_N");
            assertThat(made.status()).isEqualTo(MeetingStatus.ASKING);
            assertThat(made.clockStart()).isEqualTo(today.minusMonths(5).minusDays(20));
            assertThat(made.inRole(ProfessionalRole.IRO)).hasValue(iro);
            assertThat(trail.of(made.id().value()))
                    .extracting(TrailEntry::what)
                    .contains("Started when its booking window opened");
        });
        assertThat(due.waitingFor(child)).isEmpty();
        assertThat(tasksAbout(child)).isEmpty();
    }

    @Test
    void what_is_not_to_be_booked_yet_waits() {
        var child = inCare(today.minusMonths(2));

        dailyRunFor(child);

        assertThat(meetings.ofChild(child)).isEmpty();
    }

    @Test
    void what_should_have_been_held_already_is_started_with_the_reason() {
        var child = inCare(today.minusMonths(7));

        dailyRunFor(child);

        assertThat(meetings.ofChild(child)).singleElement().satisfies(made -> assertThat(
                        trail.of(made.id().value()))
                .extracting(TrailEntry::why)
                .contains("The limit had passed before this was known here."));
    }

    @Test
    void a_child_known_by_number_is_a_task_and_not_a_meeting_until_that_is_put_right() throws Exception {
        var child = new PersonId(Ids.next());
        var number = "INV" + child.toString().substring(20);
        entering.enter(
                List.of(new NumberedChild(child, number, new Birth(today.minusYears(9), null), null)), Actor.SYSTEM);
        reviewed(child, today.minusMonths(5).minusDays(20));

        dailyRunFor(child);
        dailyRunFor(child);

        assertThat(meetings.ofChild(child)).isEmpty();
        assertThat(tasksAbout(child)).singleElement().satisfies(task -> {
            assertThat(task.code()).isEqualTo(ExceptionCode.EX_DATA);
            assertThat(task.what())
                    .startsWith("The child's name is not known here, so a meeting that is due was not started.")
                    .contains("It must be booked by ");
        });
        assertThat(toBook()).contains("The child&#39;s name is not known here");

        change(child, chronology -> chronology.ended(kinds.get("CARE"), today, "Moved away."));
        assertThat(tasksAbout(child)).isEmpty();
    }

    @Test
    void a_role_that_nobody_has_is_named_and_a_limit_that_passed_is_the_service_managers() {
        var child = aChild().born(today.minusYears(9)).enter(register, contacts);
        remember(child, List.of(CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Wendy")));
        reviewed(child, today.minusMonths(7));

        dailyRunFor(child);

        assertThat(tasksAbout(child))
                .extracting(ExceptionView::code)
                .containsExactlyInAnyOrder(ExceptionCode.EX_DATA, ExceptionCode.EX_BREACH);
        assertThat(tasksAbout(child))
                .anyMatch(each -> each.what().startsWith("Nobody is named as IRO, so")
                        && each.what().contains("It should have been booked by "));

        remember(child, circle());
        dailyRunFor(child);
        assertThat(meetings.ofChild(child)).hasSize(1);
        assertThat(tasksAbout(child)).isEmpty();
    }

    @Test
    void what_the_family_is_to_agree_to_waits_for_a_person() throws Exception {
        var child = aChild().born(today.minusYears(9)).enter(register, contacts);
        change(
                child,
                chronology -> chronology.periods(
                        kinds.get("EARLY_HELP"),
                        List.of(ToldPeriod.of(today.minusDays(10), null)),
                        Set.of("EARLY_HELP")));

        dailyRunFor(child);

        assertThat(meetings.ofChild(child)).isEmpty();
        assertThat(tasksAbout(child)).isEmpty();
        assertThat(toBook()).contains("The family is to be asked first whether they agree");
    }

    @Test
    void one_that_fails_stops_no_other_and_is_a_task_with_another_try() {
        var broken = aChild().born(today.minusYears(9)).enter(register, contacts);
        remember(
                broken,
                List.of(
                        CircleMember.professional(iro, ProfessionalRole.IRO, "Ivy"),
                        CircleMember.professional(iro, ProfessionalRole.SOCIAL_WORKER, "Ivy")));
        reviewed(broken, today.minusMonths(5).minusDays(20));
        var child = inCare(today.minusMonths(5).minusDays(20));

        dailyRunFor(broken, child);

        assertThat(meetings.ofChild(broken)).isEmpty();
        assertThat(meetings.ofChild(child)).hasSize(1);
        assertThat(tasksAbout(broken)).singleElement().satisfies(task -> {
            assertThat(task.code()).isEqualTo(ExceptionCode.EX_REMOTE);
            assertThat(task.what()).startsWith("\"Start the meeting\" did not work");
        });
    }

    @Test
    void whoever_turned_eighteen_has_nothing_due_any_more() {
        var child = aChild().born(today.minusYears(18)).enter(register, contacts);
        remember(child, circle());
        chronologyAsAt(child, today.minusDays(1), today.minusMonths(5).minusDays(20));
        assertThat(due.waitingFor(child)).hasSize(1);

        outgrown.close();

        assertThat(due.waitingFor(child)).isEmpty();
        assertThat(meetings.ofChild(child)).isEmpty();
    }

    private PersonId inCare(LocalDate lastReview) {
        var child = aChild().born(today.minusYears(9)).enter(register, contacts);
        remember(child, circle());
        reviewed(child, lastReview);
        return child;
    }

    private List<CircleMember> circle() {
        return List.of(
                CircleMember.professional(iro, ProfessionalRole.IRO, "Ivy Reviewer"),
                CircleMember.professional(worker, ProfessionalRole.SOCIAL_WORKER, "Wendy Worker"));
    }

    private void remember(PersonId child, List<CircleMember> members) {
        directory.rememberCircle(child, members);
    }

    private void reviewed(PersonId child, LocalDate on) {
        chronologyAsAt(child, today, on);
    }

    private void chronologyAsAt(PersonId child, LocalDate asAt, LocalDate lastReview) {
        change(child, asAt, chronology -> {
            chronology.periods(
                    kinds.get("CARE"), List.of(ToldPeriod.of(lastReview.minusMonths(20), null)), Set.of("CARE_REVIEW"));
            chronology.held(types.get("CLA_REVIEW_N"), lastReview, null, "PN1", true);
        });
    }

    private void change(PersonId child, Consumer<Chronology> what) {
        change(child, today, what);
    }

    private void change(PersonId child, LocalDate asAt, Consumer<Chronology> what) {
        atOnce.executeWithoutResult(status -> {
            var opened = chronologies.of(births.of(Set.of(child)));
            opened.values().forEach(each -> {
                what.accept(each);
                chronologies.follow(each, asAt);
            });
            chronologies.save(opened.values());
        });
    }

    /** One morning, as far as these children go: what other tests left due is left to them. */
    private void dailyRunFor(PersonId... children) {
        var theirs = Stream.of(children)
                .flatMap(child -> due.waitingFor(child).stream())
                .map(each -> each.id().toString())
                .toList();
        var walk = Walk.start(engine, "openDueMeetings");
        walk.run("serviceTask_closeOutgrown");
        walk.run("serviceTask_listDue");
        for (var jobs = of(theirs, walk); !jobs.isEmpty(); jobs = of(theirs, walk)) {
            jobs.forEach(this::tryToRun);
        }
    }

    private List<Job> of(List<String> theirs, Walk walk) {
        return walk.jobs(START).stream()
                .filter(job -> job.getRetries() > 0)
                .filter(job -> theirs.contains(
                        (String) engine.getRuntimeService().getVariable(job.getExecutionId(), Keys.DUE)))
                .toList();
    }

    private void tryToRun(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException failed) {
            assertThat(failed).hasMessageContaining("named twice");
        }
    }

    /** On anybody's list. */
    private List<ExceptionView> tasksAbout(PersonId child) {
        return Stream.of(Role.ADMINISTRATOR, Role.BUSINESS_SUPPORT, Role.SERVICE_MANAGER)
                .map(role ->
                        role == Role.SERVICE_MANAGER ? Somebody.with(role, Line.CARE_REVIEWS) : Somebody.with(role))
                .flatMap(reader -> exceptions.on(reader).stream())
                .filter(each -> each.meeting() == null && isAbout(each, child))
                .toList();
    }

    private boolean isAbout(ExceptionView each, PersonId child) {
        return ("/people/" + child).equals(each.action())
                || each.about().equals("Child number " + directory.person(child).councilNumber());
    }

    private String toBook() throws Exception {
        return Desk.of(mvc, aProfessional().enter(register), Role.BUSINESS_SUPPORT)
                .read(get("/desk/to-book"));
    }
}
