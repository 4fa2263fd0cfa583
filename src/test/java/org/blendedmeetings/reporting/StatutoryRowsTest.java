package org.blendedmeetings.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;

/** What stands in the files for returns, of one child. */
class StatutoryRowsTest {
    private static final Days YEAR = ALife.days("2026-04-01", "2027-03-31");

    private final Rows reviews = new ReviewRows();
    private final Rows enquiries = new EnquiryRows(TimescaleFixtures.limits(), MeetingTypeFixtures.catalogue());
    private final Rows plans = new PlanRows();

    @Test
    void reviews_of_the_year_are_told_with_and_without_a_code() {
        var life = new ALife()
                .period("CARE", "2025-01-06", null)
                .held("CLA_REVIEW_N", "2026-03-31", "PN1")
                .held("CLA_REVIEW_N", "2026-04-01", "PN3")
                .held("CLA_REVIEW_EARLY", "2026-09-04", null)
                .held("PATHWAY_REVIEW", "2026-09-05", null);

        assertThat(life.rows(reviews, YEAR))
                .containsExactly("10042,04/05/2012,01/04/2026,PN3", "10042,04/05/2012,04/09/2026,");
    }

    @Test
    void a_code_for_another_age_than_the_child_was_is_not_told() {
        var life = new ALife()
                .held("CLA_REVIEW_1", "2016-05-03", "PN1")
                .held("CLA_REVIEW_2", "2016-05-04", "PN2")
                .held("CLA_REVIEW_N", "2016-11-04", "PN0");

        assertThat(life.rows(reviews, ALife.days("2016-04-01", "2017-03-31")))
                .containsExactly(
                        "10042,04/05/2012,03/05/2016,",
                        "10042,04/05/2012,04/05/2016,PN2",
                        "10042,04/05/2012,04/11/2016,");
    }

    @Test
    void reviews_of_a_child_with_short_breaks_only_are_outside_the_return() {
        var life = new ALife().period("SHORT_BREAKS", "2025-01-06", null).held("CLA_REVIEW_N", "2026-05-05", "PN1");

        assertThat(life.rows(reviews, YEAR)).isEmpty();
    }

    @Test
    void short_breaks_beside_care_or_in_another_year_take_nothing_out() {
        var beside = new ALife()
                .period("SHORT_BREAKS", "2026-01-06", "2026-06-01")
                .period("CARE", "2026-06-01", null)
                .held("CLA_REVIEW_1", "2026-06-20", "PN1");
        var before = new ALife()
                .period("SHORT_BREAKS", "2020-01-06", "2020-06-01")
                .held("CLA_REVIEW_N", "2026-06-20", "PN1");

        assertThat(beside.rows(reviews, YEAR)).hasSize(1);
        assertThat(before.rows(reviews, YEAR)).hasSize(1);
    }

    @Test
    void an_enquiry_has_its_target_and_its_conference() {
        var life = new ALife()
                .period("ENQUIRY", "2026-11-02", "2026-11-20")
                .held("ICPC_TRANSFER", "2026-11-10", null)
                .held("ICPC", "2026-11-20", null);

        assertThat(life.rows(enquiries, YEAR)).containsExactly("10042,2026-11-02,2026-11-23,2026-11-20,false");
    }

    @Test
    void an_enquiry_that_ended_without_a_conference_required_none_and_an_open_one_still_may() {
        assertThat(new ALife().period("ENQUIRY", "2026-11-02", "2026-11-05").rows(enquiries, YEAR))
                .containsExactly("10042,2026-11-02,2026-11-23,,true");
        assertThat(new ALife().period("ENQUIRY", "2026-11-02", null).rows(enquiries, YEAR))
                .containsExactly("10042,2026-11-02,2026-11-23,,false");
    }

    @Test
    void a_conference_asked_for_here_is_told_once_although_nobody_recorded_the_enquiry() {
        var life = new ALife().askedFor("ICPC", "2026-11-02").held("ICPC", "2026-11-20", null);

        assertThat(life.rows(enquiries, YEAR)).containsExactly("10042,2026-11-02,2026-11-23,2026-11-20,false");
        assertThat(life.period("ENQUIRY", "2026-11-02", null).rows(enquiries, YEAR))
                .hasSize(1);
    }

    @Test
    void each_enquiry_has_its_own_conference() {
        var life = new ALife()
                .period("ENQUIRY", "2026-05-05", "2026-05-20")
                .period("ENQUIRY", "2026-09-01", "2026-09-15")
                .held("ICPC", "2026-09-15", null);

        assertThat(life.rows(enquiries, YEAR))
                .containsExactly("10042,2026-05-05,2026-05-27,,true", "10042,2026-09-01,2026-09-22,2026-09-15,false");
    }

    @Test
    void an_enquiry_begun_before_is_told_where_its_conference_was_in_these_days() {
        var life = new ALife().period("ENQUIRY", "2026-03-25", "2026-04-10").held("ICPC", "2026-04-10", null);

        assertThat(life.rows(enquiries, YEAR)).hasSize(1);
        assertThat(life.rows(enquiries, ALife.days("2026-04-11", "2026-04-30"))).isEmpty();
    }

    @Test
    void what_came_after_the_last_day_is_told_in_a_later_return() {
        var days = ALife.days("2026-11-01", "2026-11-10");
        var enquiry = new ALife().period("ENQUIRY", "2026-11-02", "2026-11-20").held("ICPC", "2026-11-20", null);
        var plan = new ALife()
                .period("PROTECTION_PLAN", "2026-05-05", "2026-11-20")
                .held("RCPC_1", "2026-11-20", null);

        assertThat(enquiry.rows(enquiries, days)).containsExactly("10042,2026-11-02,2026-11-23,,false");
        assertThat(plan.rows(plans, days)).containsExactly("10042,2026-05-05,,");
    }

    @Test
    void a_plan_has_a_row_for_each_review_and_one_without_any() {
        var life = new ALife()
                .period("PROTECTION_PLAN", "2025-05-06", "2025-11-03")
                .period("PROTECTION_PLAN", "2026-02-02", null)
                .held("RCPC_1", "2025-08-04", null)
                .held("RCPC_1", "2026-05-01", null)
                .held("RCPC_N", "2026-10-30", null);

        assertThat(life.rows(plans, YEAR))
                .containsExactly("10042,2026-02-02,,2026-05-01", "10042,2026-02-02,,2026-10-30");
        assertThat(new ALife().period("PROTECTION_PLAN", "2026-11-20", null).rows(plans, YEAR))
                .containsExactly("10042,2026-11-20,,");
    }

    @Test
    void annex_a_says_who_the_child_is_and_leaves_empty_what_is_not_known() {
        var life = new ALife()
                .period("ENQUIRY", "2026-05-05", "2026-05-07")
                .period("PROTECTION_PLAN", "2026-06-01", null)
                .period("CARE", "2026-07-01", null)
                .held("RCPC_1", "2026-08-28", null)
                .held("CLA_REVIEW_1", "2026-07-20", "PN1")
                .held("CLA_REVIEW_2", "2026-10-16", "PN1");

        var who = "10042,,White British,04/05/2012,14,";
        assertThat(life.rows(AnnexA.LIST_5, YEAR)).containsExactly(who + "05/05/2026,Yes,");
        assertThat(life.rows(AnnexA.LIST_7, YEAR)).containsExactly(who + "01/06/2026,,28/08/2026,");
        assertThat(life.rows(AnnexA.LIST_8, YEAR)).containsExactly(who + ",,01/07/2026,,16/10/2026,,,");
    }

    @Test
    void list_8_has_the_latest_conversation_within_the_period_of_care_and_these_days() {
        var life = new ALife()
                .period("CARE", "2025-05-05", "2026-05-05")
                .period("CARE", "2026-07-01", null)
                .period("CARE", "2026-11-02", null)
                .spokenWith("2025-05-04")
                .spokenWith("2026-05-05")
                .spokenWith("2026-06-01")
                .spokenWith("2026-07-01")
                .spokenWith("2026-10-15");

        assertThat(contacts(life, YEAR)).containsExactly("05/05/2026", "15/10/2026", "");
        assertThat(contacts(life, ALife.days("2026-04-01", "2026-10-14"))).containsExactly("05/05/2026", "01/07/2026");
        assertThat(contacts(life, ALife.days("2026-04-01", "2026-04-30"))).containsExactly("");
    }

    private static Stream<String> contacts(ALife life, Days days) {
        var at = AnnexA.LIST_8.headings().indexOf("Date of Last IRO Visit / Contact to the Child");
        return life.rows(AnnexA.LIST_8, days).map(row -> row.split(",", -1)[at]);
    }

    @Test
    void a_row_has_as_many_cells_as_there_are_headings() {
        assertThat(AnnexA.LIST_5.headings()).hasSize(8);
        assertThat(AnnexA.LIST_7.headings()).hasSize(9);
        assertThat(AnnexA.LIST_8.headings()).hasSize(13);
    }
}
