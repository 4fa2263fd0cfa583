package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.workflow.PolicyReader.BASE;
import static org.blendedmeetings.workflow.PolicyReader.CONDITIONS;
import static org.blendedmeetings.workflow.PolicyReader.OUTCOME;

import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table nobody could decide by is refused when loaded, with a sentence that names table, row and column (policy 0.10). */
class PolicyTableCheckTest {

    @Test
    void the_tables_as_they_are_may_be_used() {
        assertThatCode(new EditedTables()::load).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule_D2_01  | fact    | \"WEATHER\"      | fact is 'WEATHER', not one of KEPT_APART, AT_RISK",
                "rule_D2_02a | value   | \"MAYBE\"        | value is 'MAYBE', not one of CURRENT, HISTORIC, UNKNOWN.",
                "rule_D2_06  | value   | \"CURRENT\"      | value is 'CURRENT', not one of NONE, SPOKEN, BSL",
                "rule_D2_02a | home    | \"YES\", \"NOT\" | home is 'NOT', not one of YES, NO, UNKNOWN.",
                "rule_D2_07  | wished  | not(\"FAX\")     | wished is 'FAX', not one of VIDEO, PHONE",
                "rule_D2_21  | meeting | \"D1-99\"        | meeting is 'D1-99', not one of D1-01, D1-02",
                "rule_D2_10  | number  | under four       | number is 'under four', which is no comparison such as < 4",
                "rule_D2_02e | value   | HISTORIC         | value is 'HISTORIC', which cannot be read",
            })
    void a_condition_that_asks_for_what_is_never_known_is_refused(String rule, String input, String cell, String why) {
        var edited = new EditedTables().asks(CONDITIONS, rule, input, cell);

        refused(edited, "format-conditions.dmn is refused: Row " + policyRow(rule) + " (" + rule + "): " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "rule_D2_01 | session    | \"ALONE\"   | session is 'ALONE', not one of nothing, OWN, OFFERED.",
                "rule_D2_16 | remoteTier | \"4\"       | remoteTier is '4', not one of nothing, 1, 2, 3.",
                "rule_D2_16 | videoTier  | \"0\"       | videoTier is '0', not one of nothing, 1, 2, 3.",
                "rule_D2_21 | paperTier  | \"5\"       | paperTier is '5', not one of nothing, 1, 2, 3.",
                "rule_D2_08 | recommends | \"SCREEN\"  | recommends is 'SCREEN', not one of nothing, ROOM.",
                "rule_D2_02a | holds     | \"NO\"      | holds is 'NO', not one of nothing, YES.",
                "rule_D2_10 | mode       | \"VIDEO\"   | mode is 'VIDEO', not one of nothing, RECORDED_NEED",
                "rule_D2_06 | task       | \"COFFEE\"  | task is 'COFFEE', not one of nothing, OTHER_TIME_LINK_AND_ARRIVAL",
                "rule_D2_19 | exception  | \"EX-OOPS\" | exception is 'EX-OOPS', not one of nothing, EX-SAFETY-UNKNOWN, EX-TIME.",
                "rule_D2_17 | visibility | \"\"        | visibility is '', not one of S, M, O.",
            })
    void a_condition_with_an_effect_nobody_could_carry_out_is_refused(
            String rule, String column, String cell, String why) {
        var edited = new EditedTables().says(CONDITIONS, rule, column, cell);

        refused(edited, "format-conditions.dmn is refused: Row " + policyRow(rule) + " (" + rule + "): " + why);
    }

    @Test
    void a_row_without_an_id_or_a_description_is_refused_in_every_table() {
        refused(
                new EditedTables().says(BASE, "rule_D1_06", "ruleId", "\"\""),
                "base-format.dmn is refused: Row rule_D1_06: ruleId is empty.");
        refused(
                new EditedTables().says(CONDITIONS, "rule_D2_01", "ruleId", "\"\""),
                "format-conditions.dmn is refused: Row rule_D2_01: ruleId is empty.");
        refused(
                new EditedTables().says(OUTCOME, "rule_D3_03", "ruleId", "\"\""),
                "preference-outcome.dmn is refused: Row rule_D3_03: ruleId is empty.");
        refused(
                new EditedTables().undescribed(OUTCOME, "rule_D3_03"),
                "preference-outcome.dmn is refused: Row D3-03 (rule_D3_03): has no description.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule_D3_04 | given     | \"PERHAPS\" | given is 'PERHAPS', not one of YES, PENDING, NO, nothing.",
                "rule_D3_04 | mode      | \"VIDEO\"   | mode is 'VIDEO', not one of WISHED, NEEDED, ROOM, RECOMMENDED, nothing.",
                "rule_D3_06 | leastTier | \"4\"       | leastTier is '4', not one of 0, 1, 2, 3, nothing.",
                "rule_D3_06 | plusWish  | \"\"        | plusWish is '', not one of YES, NO.",
            })
    void an_outcome_that_cannot_be_given_is_refused(String rule, String column, String cell, String why) {
        var edited = new EditedTables().says(OUTCOME, rule, column, cell);

        refused(edited, "preference-outcome.dmn is refused: Row " + policyRow(rule) + " (" + rule + "): " + why);
    }

    @Test
    void an_outcome_that_asks_for_what_no_wish_is_like_is_refused() {
        refused(
                new EditedTables().asks(OUTCOME, "rule_D3_03", "wish", "\"NICE\""),
                "Row D3-03 (rule_D3_03): wish is 'NICE', not one of ALLOWED, NEEDS_APPROVAL, NEVER, NONE.");
    }

    @Test
    void outcomes_that_leave_a_wish_without_an_answer_are_refused() {
        refused(
                new EditedTables().without(OUTCOME, "rule_D3_99"),
                "preference-outcome.dmn is refused: Its last row does not cover everything else.");
    }

    @Test
    void a_base_row_without_a_word_for_the_families_it_is_about_is_refused() {
        refused(
                new EditedTables().says(BASE, "rule_D1_06", "words", "\"\""),
                "base-format.dmn is refused: Row D1-06 (rule_D1_06): words is empty, but families take part");
    }

    @Test
    void a_base_row_for_a_kind_of_meeting_that_is_not_in_the_catalogue_is_refused() {
        refused(
                new EditedTables().asks(BASE, "rule_D1_06", "meetingType", "\"RCPC_M\""),
                "Row D1-06 (rule_D1_06): meetingType is 'RCPC_M', not one of CLA_REVIEW_1");
        refused(
                new EditedTables().asks(BASE, "rule_D1_11", "earlyReason", "\"BOREDOM\""),
                "earlyReason is 'BOREDOM', not one of HARM, BREAKDOWN, CONTESTED, OTHER, UNKNOWN.");
    }

    @Test
    void two_base_rows_for_one_meeting_are_refused() {
        refused(
                new EditedTables().asks(BASE, "rule_D1_11", "earlyReason", "\"HARM\", \"OTHER\""),
                "Row D1-11 (rule_D1_11): meetingType 'CLA_REVIEW_EARLY' stands in Row D1-10 (rule_D1_10_early) already.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "video            | \"4\" | Row D1-06: video is '4', not one of R, a, 1, 2, 3, x.",
                "phone            | \"R\" | Row D1-06: exactly one format is recommended, not 2.",
                "oneParentOrCarer | \"4\" | Row D1-06: oneParentOrCarer is not a tier, 0 to 3.",
            })
    void a_base_row_that_leaves_a_format_open_is_refused(String column, String cell, String why) {
        refused(new EditedTables().says(BASE, "rule_D1_06", column, cell), "base-format.dmn is refused: " + why);
    }

    @Test
    void a_table_that_decides_in_another_way_is_refused() {
        refused(new EditedTables().decides(BASE, HitPolicy.FIRST), "base-format.dmn", "not UNIQUE");
        refused(new EditedTables().decides(CONDITIONS, HitPolicy.FIRST), "format-conditions.dmn", "not COLLECT");
        refused(new EditedTables().decides(OUTCOME, HitPolicy.COLLECT), "preference-outcome.dmn", "not FIRST");
    }

    private static void refused(EditedTables edited, String... why) {
        assertThatThrownBy(edited::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(why);
    }

    private static String policyRow(String rule) {
        return rule.replaceAll("rule_(D\\d)_(\\w+?)(_.*)?$", "$1-$2");
    }
}
