package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.due.DueFixtures.Life;
import org.junit.jupiter.api.Test;

/** Which in its line a review was, where its own type or a return does not say so by itself. */
class CountingReviewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void reviews_of_an_earlier_time_in_care_are_not_counted_with_these() {
        assertThat(next(new Life()
                        .period("CARE", "2024-01-08", "2025-06-02", null)
                        .held("CLA_REVIEW_1", "2024-02-02")
                        .held("CLA_REVIEW_2", "2024-05-02")
                        .began("CARE", "2026-05-04")
                        .held("CLA_REVIEW_1", "2026-05-28")))
                .isEqualTo("CLA_REVIEW_2");
    }

    @Test
    void a_return_that_begins_on_the_day_care_began_tells_all_of_it() {
        assertThat(next(new Life().began("CARE", "2026-04-01").told("2026-07-30", "2026-04-01")))
                .isEqualTo("CLA_REVIEW_2");
        assertThat(next(new Life().began("CARE", "2026-03-31").told("2026-07-30", "2026-04-01")))
                .isEqualTo("CLA_REVIEW_N");
    }

    @Test
    void a_review_on_the_last_day_for_the_first_is_the_first() {
        // twenty working days from 20 March 2026, over Easter
        assertThat(next(new Life().began("CARE", "2026-03-20").told("2026-04-21", "2026-04-01")))
                .isEqualTo("CLA_REVIEW_2");
        assertThat(next(new Life().began("CARE", "2026-03-20").told("2026-04-22", "2026-04-01")))
                .isEqualTo("CLA_REVIEW_N");
    }

    @Test
    void of_a_child_whose_care_nobody_told_of_a_review_is_a_later_one() {
        assertThat(next(new Life().told("2026-04-14", "2026-04-01"))).isEqualTo("CLA_REVIEW_N");
    }

    @Test
    void the_first_of_its_kind_is_numbered_so_and_later_ones_have_settled() {
        var life = new Life().began("CARE", "2026-03-20").told("2026-04-14", "2026-04-01");

        assertThat(sequence(life)).isEqualTo(1);
        assertThat(sequence(life.told("2026-07-14", "2026-04-01"))).isEqualTo(1);
        assertThat(sequence(life.told("2026-11-14", "2026-04-01"))).isEqualTo(2);
    }

    private static String next(Life life) {
        return due(life).type().code();
    }

    private static int sequence(Life life) {
        return due(life).sequence();
    }

    private static NextDue due(Life life) {
        return DueFixtures.falling()
                .of(life.history(), TODAY)
                .next()
                .get(Chains.CARE_REVIEW)
                .due();
    }
}
