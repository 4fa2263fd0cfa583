package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.meeting.ARequest;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ContactChannels;
import org.blendedmeetings.people.PeopleRegister;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.CalendarDays;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.blendedmeetings.timescale.DayKind;
import org.blendedmeetings.timescale.NoDaysEntered;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A first review whose limit is Monday 21 December 2026 is planned for another week, on Monday 23 November. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class PlanningTest {
    private static final Actor CLERK = new Actor(Actor.Kind.STAFF, "5f0e4c1e-0000-7000-8000-000000000002", "Cleo");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Week LAST = new Week(LocalDate.of(2026, 12, 21));
    private static final Week EARLIER = new Week(LocalDate.of(2026, 12, 7));

    @Autowired
    Planning planning;

    @Autowired
    PlannedWeeks weeks;

    @Autowired
    DueMeetings dueMeetings;

    @Autowired
    RecordingPeriods recording;

    @Autowired
    Meetings meetings;

    @Autowired
    PeopleRegister register;

    @Autowired
    ContactChannels contacts;

    @Autowired
    ChangingCalendar calendar;

    @Autowired
    Trail trail;

    @Autowired
    TestClock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private PersonId child;
    private UUID due;

    @BeforeEach
    void a_child_who_became_looked_after_today() {
        child = aChild().enter(register, contacts);
        due = looksAfter(child, MONDAY);
    }

    @Test
    void unplanned_it_stands_in_the_week_of_its_last_working_day() {
        assertThat(weeks.get(due).week()).isEqualTo(LAST);
        assertThat(weeks.get(due).planned()).isFalse();
    }

    @Test
    void moved_it_stands_in_that_week_and_the_childs_timeline_says_so() {
        assertThat(planning.move(Set.of(due), LAST, EARLIER, CLERK)).isEmpty();

        assertThat(weeks.get(due).week()).isEqualTo(EARLIER);
        assertThat(weeks.in(EARLIER)).anyMatch(each -> each.due().id().equals(due));
        assertThat(weeks.in(LAST)).noneMatch(each -> each.due().id().equals(due));
        assertThat(trail.ofChild(child.value())).anySatisfy(entry -> {
            assertThat(entry.what()).isEqualTo("Planned for another week: First child-in-care review");
            assertThat(entry.before()).isEqualTo("the week of 21 December 2026");
            assertThat(entry.after()).isEqualTo("the week of 7 December 2026");
        });
    }

    @Test
    void all_move_or_none_and_those_that_cannot_are_given() {
        var sooner = looksAfter(aChild().enter(register, contacts), MONDAY.minusDays(7));
        planning.move(Set.of(due), LAST, new Week(LocalDate.of(2026, 12, 14)), CLERK);

        var cannot = planning.move(Set.of(due, sooner), new Week(LocalDate.of(2026, 12, 14)), LAST, CLERK);

        assertThat(cannot).extracting(each -> each.due().id()).containsExactly(sooner);
        assertThat(weeks.get(due).week().monday()).isEqualTo("2026-12-14");
    }

    @Test
    void it_moves_only_from_where_it_was_seen() {
        planning.move(Set.of(due), LAST, EARLIER, CLERK);

        conflict(() -> planning.move(Set.of(due), LAST, new Week(MONDAY), CLERK));
        assertThat(weeks.get(due).week()).isEqualTo(EARLIER);
    }

    @Test
    void of_two_who_move_it_at_once_one_is_told() {
        var one = new TransactionTemplate(transactions);
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThatThrownBy(() -> one.executeWithoutResult(started -> {
                    weeks.get(due);
                    other.executeWithoutResult(done -> planning.move(Set.of(due), LAST, EARLIER, CLERK));
                    planning.move(Set.of(due), LAST, new Week(MONDAY), CLERK);
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(weeks.get(due).week()).isEqualTo(EARLIER);
    }

    @Test
    void planned_early_it_is_to_be_asked_for_early() {
        assertThat(dueMeetings.toAskFor()).noneMatch(each -> each.id().equals(due));

        planning.move(Set.of(due), LAST, EARLIER, CLERK);

        assertThat(dueMeetings.toAskFor()).anyMatch(each -> each.id().equals(due));
        assertThat(dueMeetings.toAskFor(null, Integer.MAX_VALUE)).contains(due);
    }

    @Test
    void asked_for_it_moves_no_more_and_the_week_is_known_to_whoever_books() {
        planning.move(Set.of(due), LAST, EARLIER, CLERK);
        var request = ARequest.of("CLA_REVIEW_1").from(MONDAY).about(child).enteredIn(register);
        var meeting = meetings.request(request.build(), CLERK).get(0);

        assertThat(weeks.chosenFor(meeting.id())).contains(EARLIER);
        assertThatThrownBy(() -> weeks.get(due)).isInstanceOf(Refused.class);
        conflict(() -> planning.move(Set.of(due), EARLIER, LAST, CLERK));
        clock.setTo(Instant.parse("2026-12-14T09:00:00Z"));
        assertThat(weeks.chosenFor(meeting.id())).isEmpty();
    }

    @Test
    void moved_back_to_its_last_week_it_stands_there_unplanned() {
        planning.move(Set.of(due), LAST, EARLIER, CLERK);
        planning.move(Set.of(due), EARLIER, LAST, CLERK);

        assertThat(weeks.get(due).week()).isEqualTo(LAST);
        assertThat(weeks.get(due).planned()).isFalse();
    }

    @Test
    void once_the_planned_week_is_over_it_stands_in_its_last() {
        planning.move(Set.of(due), LAST, EARLIER, CLERK);

        clock.setTo(Instant.parse("2026-12-14T09:00:00Z"));

        assertThat(weeks.get(due).week()).isEqualTo(LAST);
        assertThat(weeks.get(due).planned()).isFalse();
    }

    @Test
    void what_is_not_there_moves_nothing_else_either() {
        assertThatThrownBy(() -> planning.move(Set.of(due, UUID.randomUUID()), LAST, EARLIER, CLERK))
                .isInstanceOf(Refused.class);

        assertThat(weeks.get(due).week()).isEqualTo(LAST);
    }

    @Test
    void a_closure_that_leaves_the_planned_week_no_day_within_the_limit_takes_the_plan_back() {
        var planned = new Week(LocalDate.of(2026, 12, 14));
        planning.move(Set.of(due), LAST, planned, CLERK);
        var closed =
                new CalendarDays(DayKind.CLOSED, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 21), "No heating");

        calendar.enter(closed, calendar.preview(closed).seen(), CLERK);

        assertThat(weeks.get(due).week()).isEqualTo(EARLIER);
        assertThat(weeks.get(due).planned()).isFalse();
    }

    private UUID looksAfter(PersonId whom, LocalDate since) {
        recording.begin(whom, "CARE", since, CLERK);
        return dueMeetings.waitingFor(whom).stream()
                .filter(each -> each.type().code().equals("CLA_REVIEW_1"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void conflict(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(Refused.Kind.CONFLICT));
    }
}
