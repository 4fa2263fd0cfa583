package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.policy.PolicyOffice.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the policy is the council's own, and what is law or a principle and refused by name (docs/adr/0008). */
@BlendedTest
@ExtendWith(NothingPublished.class)
class OwnRowsTest {
    private PolicyOffice office;
    private UUID change;

    @Autowired
    OwnRows rows;

    @Autowired
    TableWriting writing;

    @BeforeEach
    void a_draft(PolicyOffice its) {
        office = its;
        change = office.drafting.start(OFFICER);
    }

    @ParameterizedTest
    @CsvSource({
        "D2-01, keeps them apart",
        "D2-02a, keeps somebody safe",
        "D2-02b, keeps somebody safe",
        "D2-02c, keeps somebody safe",
        "D2-02d, keeps somebody safe",
        "D2-02e, keeps somebody safe",
        "D2-17, keeps somebody safe",
        "D3-01, keeps somebody safe",
        "D2-04, what is not known is asked",
        "D3-09, what is not known is asked",
        "D2-09, Equality Act 2010",
        "D3-07, Equality Act 2010",
        "D2-10, under four",
        "D2-15, alone is the child's right",
        "D3-03, a wish that is allowed is given",
        "D3-99, a person decides",
    })
    void law_and_principles_are_refused_by_name(String row, String why) {
        assertThat(rows.get(writing.shipped(), row).fields()).isEmpty();
        refused(row, "leastTier", "3", row + " is not the council's to change: ", why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D1-06 | inPerson           | x  | Row D1-06: inPerson is 'x', not one of R, a: a room is never refused",
                "D1-06 | inPerson           | 1  | not one of R, a: a room is never refused",
                "D1-06 | hybridFamilyInRoom | x  | a room is never refused (policy 0.3)",
                "D1-06 | video              | 4  | Row D1-06: video is '4', not one of R, a, 1, 2, 3, x.",
                "D1-06 | video              | R  | Row D1-06: exactly one format is recommended, not 2.",
                "D1-06 | hybridFamilyInRoom | a  | Row D1-06: exactly one format is recommended, not 0.",
                "D1-03 | video              | a  | Row D1-03: video is 'a', not one of 1, 2, 3, x: there somebody has to agree",
                "D1-02 | phone              | R  | not one of 1, 2, 3, x: there somebody has to agree",
                "D1-04 | oneParentOrCarer   | 0  | Row D1-04: oneParentOrCarer is '0', not one of 1, 2, 3.",
                "D1-10 | paper              | a  | Row D1-10: paper is not the council's to change: a review is a meeting",
                "D1-10 | meetingType        | X  | every kind of meeting has its row",
                "D1-01 | words              | Hi | nothing about these meetings reaches a family",
                "D1-06 | words              | '' | Row D1-06: words must have between 1 and 300 letters",
                "D1-06 | words              | As D2-16 says | must be plain words",
                "D2-16 | remoteTier         | 1  | Row D2-16: remoteTier is '1', not one of 2, 3.",
                "D2-12b | count             | 0  | Row D2-12b: count is '0', not one of 1, 2,",
                "D3-06 | leastTier          | 1  | Row D3-06: leastTier is '1', not one of 2, 3.",
                "D2-19 | arrangementDays    | -1 | Row D2-19: arrangementDays is '-1'",
            })
    void what_a_row_may_not_say_is_refused_with_row_and_column(String row, String key, String value, String why) {
        refused(row, key, value, why);
    }

    @Test
    void a_refused_value_leaves_the_draft_as_it_was() {
        refused("D1-06", "video", "R", "exactly one");

        assertThat(office.reading.get(change).edits()).isEmpty();
    }

    @Test
    void a_row_of_the_policy_is_changed_in_every_rule_it_is_written_as() {
        office.drafting.edit(change, "D2-12b", Map.of("count", "4"), OFFICER);
        office.drafting.edit(change, "D1-10", Map.of("phone", "2"), OFFICER);

        assertThat(office.reading.get(change).edits())
                .extracting(PolicyEdit::ruleId, PolicyEdit::was, PolicyEdit::becomes)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"rule_D2_12b_told\", \">= 3\", \">= 4\")",
                        "(\"rule_D2_12b_notTold\", \">= 3\", \">= 4\")",
                        "(\"rule_D2_12b_notChosen\", \">= 3\", \">= 4\")",
                        "(\"rule_D1_10\", \"1\", \"2\")",
                        "(\"rule_D1_10_early\", \"1\", \"2\")");
    }

    @Test
    void what_is_set_back_is_no_change() {
        office.drafting.edit(change, "D1-06", Map.of("phone", "1"), OFFICER);
        office.drafting.edit(change, "D1-06", Map.of("phone", "x"), OFFICER);

        assertThat(office.reading.get(change).edits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2-12a", "D2-13", "D2-14", "D2-08", "D2-07", "D2-06"})
    void whether_a_condition_recommends_the_room_is_the_council_s(String row) {
        office.drafting.edit(change, row, Map.of("recommends", ""), OFFICER);

        var texts = office.reading.texts(office.reading.get(change));
        assertThat(rows.get(texts, row).fields())
                .filteredOn(each -> each.key().equals("recommends"))
                .extracting(OwnField::value)
                .isEqualTo(List.of(""));
    }

    private void refused(String row, String key, String value, String... why) {
        assertThatThrownBy(() -> office.drafting.edit(change, row, Map.of(key, value), OFFICER))
                .isInstanceOf(Refused.class)
                .hasMessageContainingAll(why);
    }
}
