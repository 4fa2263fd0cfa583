package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.shared.Refused;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Days staff enter count at once, on every node, until they are taken back. */
@BlendedTest
@ExtendWith(NoDaysEntered.class)
class EnteredDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final CalendarDays ROYAL_DAY = CalendarDays.of(DayKind.BANK_HOLIDAY, DAY, null, "A royal day");

    @Autowired
    ChangingCalendar changing;

    @Autowired
    ReadingCalendar reading;

    @Autowired
    ClosureCalendar calendar;

    @Autowired
    CalendarEntries entries;

    @Autowired
    EntityManager entities;

    @Autowired
    TimescaleSettings settings;

    @Autowired
    TestClock clock;

    @Autowired
    Trail trail;

    @Autowired
    TransactionTemplate transaction;

    private ClosureCalendar anotherNode;

    @BeforeEach
    void two_nodes() {
        anotherNode = new ClosureCalendar(new StandingClosures(entities, entries, settings, clock));
        assertThat(anotherNode.isBankHoliday(DAY)).isFalse();
    }

    @Test
    void a_day_counts_here_at_once_and_elsewhere_in_the_next_transaction_or_a_second_later() {
        enter(ROYAL_DAY);

        assertThat(calendar.isBankHoliday(DAY)).isTrue();
        assertThat(transaction.<Boolean>execute(doing -> anotherNode.isBankHoliday(DAY)))
                .isTrue();
    }

    @Test
    void without_a_transaction_another_node_looks_once_a_second() {
        enter(ROYAL_DAY);

        assertThat(anotherNode.isBankHoliday(DAY)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(anotherNode.isBankHoliday(DAY)).isTrue();
    }

    @Test
    void many_days_in_one_transaction_cost_one_statement() {
        var statistics =
                entities.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();

        transaction.executeWithoutResult(doing -> new WorkingDays(calendar).between(DAY, DAY.plusYears(3)));
        transaction.executeWithoutResult(
                doing -> DAY.datesUntil(DAY.plusYears(1)).forEach(calendar::isClosed));

        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(2);
    }

    @Test
    void what_was_not_kept_never_counts() {
        transaction.executeWithoutResult(doing -> {
            enter(ROYAL_DAY);
            assertThat(calendar.isBankHoliday(DAY)).isTrue();
            doing.setRollbackOnly();
        });

        assertThat(calendar.isBankHoliday(DAY)).isFalse();
        assertThat(reading.entered()).isEmpty();
    }

    @Test
    void taken_back_it_counts_no_more_and_stays_with_who_took_it_back() {
        enter(ROYAL_DAY);
        var entry = reading.entered().get(0);
        changing.takeBack(entry.id(), changing.previewTakingBack(entry.id()).seen(), somebody("Robin Second"));

        assertThat(calendar.isBankHoliday(DAY)).isFalse();
        assertThat(reading.entered()).isEmpty();
        assertThat(reading.takenBack())
                .extracting(EnteredDays::by, EnteredDays::endedBy)
                .containsExactly(tuple("Cleo First", "Robin Second"));
        assertThat(trail.of(entry.id()))
                .extracting(each -> each.who() + ": " + each.what() + ", " + each.after())
                .containsExactly(
                        "Cleo First: Entered into the calendar, Bank holiday: A royal day, Tuesday 1 December 2026",
                        "Robin Second: Taken back from the calendar, Bank holiday: A royal day, Tuesday 1 December 2026");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> changing.previewTakingBack(entry.id()))
                .withMessage("This has been taken back already, by Robin Second.");
    }

    @Test
    void whoever_saw_the_calendar_before_somebody_else_changed_it_looks_again() {
        var seen = changing.preview(ROYAL_DAY).seen();
        enter(CalendarDays.of(DayKind.CLOSED, DAY.plusDays(7), null, "Council closed"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> changing.enter(ROYAL_DAY, seen, somebody("Robin Second")))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT))
                .withMessageStartingWith("Somebody changed the calendar meanwhile.");
        assertThat(calendar.isBankHoliday(DAY)).isFalse();
    }

    @Test
    void of_two_who_apply_in_the_same_moment_one_looks_again() {
        var seen = changing.preview(ROYAL_DAY).seen();
        var applied = Stream.of(ROYAL_DAY, CalendarDays.of(DayKind.CLOSED, DAY.plusDays(7), null, "Council closed"))
                .map(days -> CompletableFuture.supplyAsync(() -> isEntered(days, seen)))
                .toList();

        assertThat(applied.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(reading.entered()).hasSize(1);
    }

    private boolean isEntered(CalendarDays days, long seen) {
        try {
            changing.enter(days, seen, somebody("Robin Second"));
            return true;
        } catch (Refused changedMeanwhile) {
            return false;
        }
    }

    @Test
    void a_day_that_has_begun_is_not_taken_back() {
        enter(ROYAL_DAY);
        clock.advance(Duration.ofDays(9));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        changing.previewTakingBack(entries.standing().get(0).id()))
                .withMessageStartingWith("This has begun or is over");
    }

    @Test
    void the_coming_two_years_are_listed_without_what_is_no_bank_holiday_any_more() {
        var moved = LocalDate.of(2027, 5, 3);
        assertThat(reading.known()).hasSize(16).extracting(KnownDay::day).contains(moved);

        enter(CalendarDays.of(DayKind.NOT_BANK_HOLIDAY, moved, null, "Moved to 7 May"));
        enter(ROYAL_DAY);

        assertThat(reading.known()).hasSize(15).extracting(KnownDay::day).doesNotContain(moved, DAY);
        assertThat(reading.entered())
                .extracting(each -> each.days().name())
                .isEqualTo(List.of("A royal day", "Moved to 7 May"));
    }

    private void enter(CalendarDays days) {
        changing.enter(days, changing.preview(days).seen(), somebody("Cleo First"));
    }

    private static Actor somebody(String name) {
        return new Actor(Actor.Kind.STAFF, "5f0e4c1e-0000-7000-8000-000000000001", name);
    }
}
