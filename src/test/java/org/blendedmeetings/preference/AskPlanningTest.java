package org.blendedmeetings.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.WorkingAmount;
import org.junit.jupiter.api.Test;

/** The asking never eats the time there is for booking. */
class AskPlanningTest {

    @Test
    void with_time_enough_the_council_amounts_apply() {
        var plan = plan(PreferenceFixtures.review().toBookBy(LocalDate.of(2026, 12, 31)));

        assertThat(plan.reminderAfter()).isEqualTo(WorkingAmount.of("3 WD"));
        assertThat(plan.waitFor()).isEqualTo(WorkingAmount.of("5 WD"));
        assertThat(plan.workerTime()).isEqualTo(WorkingAmount.of("2 WD"));
    }

    @Test
    void a_conference_asks_in_three_days() {
        var plan = plan(new PreferenceFixtures("ICPC").toBookBy(LocalDate.of(2026, 11, 30)));

        assertThat(plan.waitFor()).isEqualTo(WorkingAmount.of("2 WD"));
        assertThat(plan.workerTime()).isEqualTo(WorkingAmount.of("1 WD"));
        assertThat(plan.answerBy()).isEqualTo("2026-11-30");
    }

    @Test
    void where_the_day_of_booking_is_near_all_amounts_shrink_alike() {
        // four working days are left before the lead day: of 7 wanted
        var fixtures = PreferenceFixtures.review().toBookBy(LocalDate.of(2026, 11, 30));
        var plan = plan(fixtures);

        assertThat(plan.reminderAfter()).isEqualTo(WorkingAmount.of("13 WH"));
        assertThat(plan.waitFor()).isEqualTo(WorkingAmount.of("22 WH"));
        assertThat(plan.workerTime()).isEqualTo(WorkingAmount.of("9 WH"));
        assertThat(ends(plan)).isBefore(fixtures.meeting().toBookBy());
    }

    @Test
    void past_the_day_of_booking_asking_takes_a_third_of_what_is_left() {
        // booked by 20 November; the limit, 4 December, is nine working days away
        var plan = plan(PreferenceFixtures.review().toBookBy(LocalDate.of(2026, 11, 20)));

        assertThat(ends(plan)).isEqualTo("2026-11-25");
        assertThat(plan.answerBy()).isEqualTo("2026-11-26");
    }

    @Test
    void even_at_the_limit_somebody_is_asked() {
        var plan = plan(PreferenceFixtures.review().toBookBy(LocalDate.of(2026, 11, 2)));

        assertThat(plan.waitFor().amount()).isPositive();
        assertThat(plan.workerTime().amount()).isPositive();
        assertThat(plan.reminderAfter().amount())
                .isLessThanOrEqualTo(plan.waitFor().amount());
    }

    @Test
    void an_answer_can_be_changed_until_the_day_of_booking_but_not_for_ever() {
        assertThat(plan(PreferenceFixtures.review().toBookBy(LocalDate.of(2026, 12, 4)))
                        .answerBy())
                .isEqualTo("2026-12-04");
        // asking ends on 2 December; five working days later
        assertThat(plan(PreferenceFixtures.review().toBookBy(LocalDate.of(2027, 2, 1)))
                        .answerBy())
                .isEqualTo("2026-12-09");
    }

    private static AskPlan plan(PreferenceFixtures fixtures) {
        return fixtures.planning().planFor(fixtures.meeting(), PreferenceFixtures.MONDAY);
    }

    private static LocalDate ends(AskPlan plan) {
        var time = TimescaleFixtures.workingTime();
        return London.dateOf(time.after(time.after(PreferenceFixtures.MONDAY, plan.waitFor()), plan.workerTime()));
    }
}
