package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.due.DueFixtures.Life;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallingDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Every line of domain 1.1 that is a chain, from what begins it. */
    @ParameterizedTest(name = "{0} from {1}: {2} by {3}")
    @CsvSource({
        "CARE, 2026-11-02, CLA_REVIEW_1, 2026-11-30",
        "CARE, 2026-12-04, CLA_REVIEW_1, 2027-01-06",
        "CARE, 2026-12-24, CLA_REVIEW_1, 2027-01-26",
        "CARE, 2027-03-12, CLA_REVIEW_1, 2027-04-13",
        "CARE, 2026-11-02, PEP_1, 2026-11-16",
        "SHORT_BREAKS, 2026-11-23, SHORT_BREAK_REVIEW, 2027-02-23",
        "S17_SHORT_BREAKS, 2026-11-23, S17_SHORT_BREAK, 2027-05-23",
        "ADOPTION, 2026-11-23, ADOPTION_REVIEW, 2027-02-23",
        "ADOPTION_PLACED, 2026-11-23, ADOPTION_PLACED_1, 2026-12-21",
        "SECURE, 2027-01-31, SECURE_REVIEW, 2027-02-28",
        "PATHWAY, 2026-08-31, PATHWAY_REVIEW, 2027-02-28",
        "ENQUIRY, 2026-11-23, ICPC, 2026-12-14",
        "ENQUIRY, 2026-12-11, ICPC, 2027-01-06",
        "ENQUIRY, 2027-03-19, ICPC, 2027-04-13",
        "TRANSFER, 2026-11-23, ICPC_TRANSFER, 2026-12-14",
        "PROTECTION_PLAN, 2026-12-17, RCPC_1, 2027-03-17",
        "PROTECTION_PLAN, 2026-12-17, CORE_GROUP_1, 2027-01-05",
        "CHILD_IN_NEED, 2026-11-23, CIN_PLAN, 2026-12-07",
        "EARLY_HELP, 2026-11-23, EH_CONTACT, 2026-12-14",
        "YOUTH_JUSTICE, 2026-11-23, YJ_PANEL, 2026-12-21"
    })
    void what_begins_a_period_starts_its_clocks(String kind, String since, String type, LocalDate limit) {
        assertThat(due(new Life().began(kind, since), type)).isEqualTo(limit);
    }

    @Test
    void the_initial_conference_of_a_child_not_born_yet_is_held_before_birth() {
        var unborn = new Life().expected("2026-12-10").began("ENQUIRY", "2026-11-23");

        assertThat(due(unborn, "ICPC_PREBIRTH")).isEqualTo("2026-12-09");
        assertThat(due(new Life().expected("2026-12-10").held("STRATEGY", "2026-11-16"), "ICPC_PREBIRTH"))
                .isEqualTo("2026-12-07");
        assertThat(due(unborn.born("2026-12-01"), "ICPC")).isEqualTo("2026-12-14");
    }

    @ParameterizedTest(name = "after {0} on {1}: {2} by {3}")
    @CsvSource({
        "CLA_REVIEW_1, 2026-11-30, CLA_REVIEW_2, 2027-02-28",
        "CLA_REVIEW_2, 2026-08-31, CLA_REVIEW_N, 2027-02-28",
        "CLA_REVIEW_N, 2028-02-29, CLA_REVIEW_N, 2028-08-29",
        "SHORT_BREAK_REVIEW, 2026-11-23, SHORT_BREAK_REVIEW, 2027-05-23",
        "S17_SHORT_BREAK, 2026-11-23, S17_SHORT_BREAK, 2027-05-23",
        "ADOPTION_REVIEW, 2026-11-23, ADOPTION_REVIEW, 2027-05-23",
        "ADOPTION_PLACED_1, 2026-11-30, ADOPTION_PLACED_2, 2027-02-28",
        "ADOPTION_PLACED_2, 2026-11-30, ADOPTION_PLACED_N, 2027-05-30",
        "ADOPTION_PLACED_N, 2026-11-30, ADOPTION_PLACED_N, 2027-05-30",
        "SECURE_REVIEW, 2026-11-30, SECURE_REVIEW, 2027-02-28",
        "PATHWAY_REVIEW, 2026-11-30, PATHWAY_REVIEW, 2027-05-30",
        "STRATEGY, 2026-11-23, ICPC, 2026-12-14",
        "ICPC, 2026-12-17, RCPC_1, 2027-03-17",
        "ICPC, 2026-12-17, CORE_GROUP_1, 2027-01-05",
        "ICPC_PREBIRTH, 2026-12-17, RCPC_1, 2027-03-17",
        "ICPC_TRANSFER, 2026-12-17, CORE_GROUP_1, 2027-01-05",
        "RCPC_1, 2027-03-17, RCPC_N, 2027-09-17",
        "RCPC_N, 2027-03-17, RCPC_N, 2027-09-17",
        "CORE_GROUP_1, 2027-01-05, CORE_GROUP_N, 2027-02-16",
        "CORE_GROUP_N, 2027-01-05, CORE_GROUP_N, 2027-02-16",
        "CIN_PLAN, 2026-11-23, CIN_REVIEW, 2027-01-04",
        "CIN_REVIEW, 2026-11-23, CIN_REVIEW, 2027-01-04",
        "EH_CONTACT, 2026-11-23, EH_TAF_1, 2026-12-14",
        "EH_TAF_1, 2026-11-23, EH_TAF_N, 2027-02-15",
        "EH_TAF_N, 2026-11-23, EH_TAF_N, 2027-02-15",
        "YJ_PANEL, 2026-11-23, YJ_REVIEW, 2027-02-23",
        "YJ_REVIEW, 2026-11-23, YJ_REVIEW, 2027-02-23"
    })
    void what_was_held_starts_the_next_clock_on_its_day(String held, String on, String next, LocalDate limit) {
        assertThat(due(new Life().held(held, on), next)).isEqualTo(limit);
    }

    @Test
    void held_early_pulls_the_next_one_forward() {
        var life = new Life().began("CARE", "2026-11-02").held("CLA_REVIEW_1", "2026-11-09");

        assertThat(due(life, "CLA_REVIEW_2")).isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    void what_a_return_tells_one_by_one_is_counted_where_it_tells_all_of_them() {
        var all = new Life().began("CARE", "2026-04-10");

        assertThat(types(all.told("2026-05-06", "2026-04-01"))).contains("CLA_REVIEW_2");
        assertThat(types(all.told("2026-07-30", "2026-04-01"))).contains("CLA_REVIEW_N");
    }

    @Test
    void a_review_in_time_for_the_first_is_the_first_wherever_the_return_begins() {
        assertThat(types(new Life().began("CARE", "2026-03-20").told("2026-04-14", "2026-04-01")))
                .contains("CLA_REVIEW_2");
    }

    @Test
    void of_a_long_time_in_care_a_return_tells_later_reviews_only() {
        assertThat(types(new Life().began("CARE", "2019-03-20").told("2026-04-14", "2026-04-01")))
                .contains("CLA_REVIEW_N");
    }

    @Test
    void what_was_held_in_an_earlier_period_is_no_review_of_this_one() {
        var life = new Life()
                .period("CARE", "2024-01-08", "2025-06-02", null)
                .held("CLA_REVIEW_N", "2025-03-03")
                .began("CARE", "2026-11-02");

        assertThat(due(life, "CLA_REVIEW_1")).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void a_period_that_ends_and_begins_again_on_one_day_goes_on_as_the_new_one() {
        var life = new Life().period("CARE", "2025-01-08", "2026-11-02", null).began("CARE", "2026-11-02");

        assertThat(due(life, "CLA_REVIEW_1")).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void care_that_began_again_has_one_review_after_another_again() {
        var life = new Life()
                .period("CARE", "2024-01-08", "2025-06-02", null)
                .began("CARE", "2026-05-04")
                .held("CLA_REVIEW_1", "2026-05-28");

        assertThat(due(life, "CLA_REVIEW_2")).isEqualTo(LocalDate.of(2026, 8, 28));
    }

    @Test
    void the_end_of_one_enquiry_leaves_another_that_goes_on() {
        var life =
                new Life().period("ENQUIRY", "2026-01-05", "2026-01-26", null).began("ENQUIRY", "2026-01-12");

        assertThat(due(life, "ICPC")).isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    void what_begins_and_ends_on_one_day_leaves_nothing_due() {
        assertThat(types(new Life().period("CARE", "2026-11-02", "2026-11-02", null)))
                .isEmpty();
    }

    @Test
    void leaving_care_ends_its_chains_and_no_others() {
        var life = new Life()
                .period("CARE", "2025-01-08", "2026-11-02", null)
                .held("CLA_REVIEW_1", "2025-02-03")
                .began("PROTECTION_PLAN", "2026-10-01");

        assertThat(types(life)).containsExactlyInAnyOrder("RCPC_1", "CORE_GROUP_1");
        assertThat(outlook(life).whyOver("CARE_REVIEW")).isEqualTo("In our care: left care on 2 November 2026");
    }

    @Test
    void a_review_recorded_after_care_ended_starts_nothing() {
        assertThat(types(new Life()
                        .period("CARE", "2025-01-08", "2026-11-02", null)
                        .held("CLA_REVIEW_N", "2026-11-05")))
                .isEmpty();
    }

    @Test
    void a_plan_that_a_conference_ends_ends_its_core_groups_too() {
        var life = new Life()
                .began("PROTECTION_PLAN", "2026-04-01")
                .held("CORE_GROUP_1", "2026-04-10")
                .heldLast("RCPC_1", "2026-06-24");

        assertThat(types(life)).isEmpty();
    }

    @Test
    void a_core_group_ends_no_plan() {
        var life = new Life().began("PROTECTION_PLAN", "2026-04-01").heldLast("CORE_GROUP_1", "2026-04-10");

        assertThat(types(life)).containsExactly("RCPC_1");
    }

    @Test
    void a_new_conference_begins_what_an_ended_plan_had() {
        var life = new Life()
                .period("PROTECTION_PLAN", "2025-04-01", "2026-01-12", null)
                .held("ICPC", "2026-10-01");

        assertThat(types(life)).containsExactlyInAnyOrder("RCPC_1", "CORE_GROUP_1");
    }

    @Test
    void a_source_that_speaks_of_one_chain_starts_no_other() {
        assertThat(types(new Life().period("CARE", "2026-11-02", null, Set.of("CARE_REVIEW"))))
                .containsExactly("CLA_REVIEW_1");
    }

    @Test
    void who_turned_eighteen_has_no_reviews_due_and_keeps_the_pathway_plan() {
        var life = new Life()
                .born("2008-11-22")
                .began("CARE", "2020-01-06")
                .held("CLA_REVIEW_N", "2026-09-01")
                .began("PATHWAY", "2025-01-06");

        assertThat(types(life)).containsExactly("PATHWAY_REVIEW");
        assertThat(outlook(life).whyOver("CARE_REVIEW")).isEqualTo("Turned 18.");
        assertThat(types(life.born("2008-11-23"))).contains("CLA_REVIEW_N");
        assertThat(types(life.born("2001-11-22"))).isEmpty();
    }

    @Test
    void an_early_review_is_due_soon_and_before_the_one_it_takes_the_place_of() {
        var life = new Life().began("CARE", "2020-01-06").held("CLA_REVIEW_N", "2026-06-01");

        assertThat(due(life.called("CARE_REVIEW", "2026-10-05"), "CLA_REVIEW_EARLY"))
                .isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(due(life.called("CARE_REVIEW", "2026-11-27"), "CLA_REVIEW_EARLY"))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void an_early_review_counts_in_the_place_it_takes() {
        var life = new Life()
                .began("CARE", "2026-11-02")
                .called("CARE_REVIEW", "2026-11-04")
                .held("CLA_REVIEW_EARLY", "2026-11-10");

        assertThat(due(life, "CLA_REVIEW_2")).isEqualTo(LocalDate.of(2027, 2, 10));
        assertThat(types(life.held("CLA_REVIEW_EARLY", "2026-12-10"))).contains("CLA_REVIEW_N");
    }

    private static LocalDate due(Life life, String type) {
        return outlook(life).next().values().stream()
                .filter(each -> each.due().type().code().equals(type))
                .map(each -> each.deadline().limitOn())
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
