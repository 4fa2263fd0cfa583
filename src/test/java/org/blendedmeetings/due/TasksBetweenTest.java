package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** Clocks for a task: the midway check between reviews, and the assessment of a child who is eligible. */
class TasksBetweenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String MIDWAY = "MIDWAY";

    @Test
    void half_way_to_a_review_six_months_off_the_reviewing_officer_looks_in() {
        assertThat(due(reviews("CLA_REVIEW_2", "2026-09-14"), MIDWAY)).isEqualTo("2026-12-14");
        assertThat(due(reviews("CLA_REVIEW_N", "2026-11-30"), MIDWAY)).isEqualTo("2027-02-28");
    }

    @Test
    void between_reviews_three_months_apart_there_is_nothing() {
        assertThat(types(reviews("CLA_REVIEW_1", "2026-09-14"))).doesNotContain(MIDWAY);
        assertThat(types(new Life()
                        .began("CARE", "2026-08-24")
                        .called("CARE_REVIEW", "2026-08-31")
                        .held("CLA_REVIEW_EARLY", "2026-09-14")))
                .contains("CLA_REVIEW_2")
                .doesNotContain(MIDWAY);
    }

    @Test
    void a_review_brought_forward_leaves_nothing_between() {
        assertThat(types(reviews("CLA_REVIEW_N", "2026-09-14").called("CARE_REVIEW", "2026-10-05")))
                .contains("CLA_REVIEW_EARLY")
                .doesNotContain(MIDWAY);
    }

    @Test
    void a_review_that_a_file_tells_of_says_nothing_of_the_check_after_it() {
        assertThat(types(new Life().began("CARE", "2020-01-06").told("2026-09-14", "2026-04-01")))
                .contains("CLA_REVIEW_N")
                .doesNotContain(MIDWAY);
    }

    @Test
    void the_next_review_ends_the_check_before_it_and_starts_the_next() {
        var life = reviews("CLA_REVIEW_N", "2026-05-04");

        assertThat(due(life.held("CLA_REVIEW_N", "2026-10-05"), MIDWAY)).isEqualTo("2027-01-05");
        assertThat(types(life.told("2026-11-02", "2026-04-01"))).doesNotContain(MIDWAY);
    }

    @Test
    void a_meeting_of_another_chain_leaves_the_check_alone() {
        assertThat(types(reviews("CLA_REVIEW_N", "2026-09-14").held("CORE_GROUP_N", "2026-10-05")))
                .contains(MIDWAY);
    }

    @Test
    void only_tasks_end_with_the_next_meeting_of_the_chain_they_follow() {
        assertThat(types(new Life().held("ICPC", "2026-09-01").heldLast("ICPC", "2026-10-01")))
                .contains("RCPC_1");
    }

    @Test
    void done_it_is_due_no_more_until_the_next_review() {
        var life = reviews("CLA_REVIEW_N", "2026-05-04").held(MIDWAY, "2026-07-27");

        assertThat(types(life)).contains("CLA_REVIEW_N").doesNotContain(MIDWAY);
        assertThat(due(life.held("CLA_REVIEW_N", "2026-10-05"), MIDWAY)).isEqualTo("2027-01-05");
    }

    @Test
    void leaving_care_ends_it_and_a_review_recorded_afterwards_starts_none() {
        var left = new Life().period("CARE", "2020-01-06", "2026-10-05", null).held("CLA_REVIEW_N", "2026-09-14");

        assertThat(types(left)).isEmpty();
        assertThat(types(left.held("CLA_REVIEW_N", "2026-10-12"))).isEmpty();
    }

    @Test
    void turning_eighteen_ends_the_check() {
        assertThat(types(reviews("CLA_REVIEW_N", "2026-09-14").born("2008-11-22")))
                .isEmpty();
    }

    @Test
    void who_is_eligible_is_assessed_within_three_months_once_and_also_after_eighteen() {
        var eligible = new Life().born("2008-10-05").began("ELIGIBLE", "2026-08-31");

        assertThat(due(eligible, "PATHWAY_ASSESS")).isEqualTo("2026-11-30");
        assertThat(types(eligible.held("PATHWAY_ASSESS", "2026-11-16"))).isEmpty();
    }

    @Test
    void a_check_nobody_recorded_is_kept_as_such_when_the_next_begins() {
        var rows = new DueMeetingsOf(Ids.next(), List.of());
        rows.become(
                DueFixtures.falling().of(reviews("CLA_REVIEW_N", "2026-05-04").history(), TODAY));
        rows.become(DueFixtures.falling()
                .of(
                        reviews("CLA_REVIEW_N", "2026-05-04")
                                .held("CLA_REVIEW_N", "2026-10-05")
                                .history(),
                        TODAY));

        assertThat(rows.fresh().stream().filter(each -> each.chain().equals(MIDWAY)))
                .extracting(DueMeeting::status)
                .containsExactly(DueStatus.CLOSED, DueStatus.WAITING);
    }

    private static Life reviews(String type, String on) {
        return new Life().began("CARE", "2020-01-06").held(type, on);
    }

    private static String due(Life life, String type) {
        return outlook(life).next().values().stream()
                .filter(each -> each.due().type().code().equals(type))
                .map(each -> each.deadline().limitOn().toString())
                .findFirst()
                .orElse(null);
    }

    private static List<String> types(Life life) {
        return outlook(life).next().values().stream()
                .map(each -> each.due().type().code())
                .toList();
    }

    private static Outlook outlook(Life life) {
        return DueFixtures.falling().of(life.history(), TODAY);
    }
}
