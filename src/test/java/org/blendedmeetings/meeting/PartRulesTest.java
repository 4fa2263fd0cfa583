package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.LimitUnit;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartRulesTest {
    private final PartRules rules = PartFixtures.rules(Reported.COMPLETED);

    @ParameterizedTest
    @CsvSource({
        "CLA_REVIEW_1, ADJOURNED, 20, WD, LAW",
        "CLA_REVIEW_2, ADJOURNED, 20, WD, LAW",
        "CLA_REVIEW_N, ADJOURNED, 20, WD, LAW",
        "CLA_REVIEW_EARLY, ADJOURNED, 20, WD, LAW",
        "CLA_REVIEW_1, PART_HELD, 20, WD, LOCAL",
        "PATHWAY_REVIEW, PART_HELD, 20, WD, LOCAL",
        "ADOPTION_PLACED_2, PART_HELD, 20, WD, LOCAL",
        "ICPC, ADJOURNED, 10, WD, LOCAL",
        "ICPC, INQUORATE, 10, WD, LOCAL",
        "ICPC_PREBIRTH, INQUORATE, 10, WD, LOCAL",
        "ICPC_TRANSFER, INQUORATE, 10, WD, LOCAL",
        "RCPC_1, INQUORATE, 1, MONTHS, LOCAL",
        "RCPC_N, INQUORATE, 1, MONTHS, LOCAL",
        "RCPC_N, ADJOURNED, 1, MONTHS, LOCAL"
    })
    void by_when_it_goes_on_is_configured(String type, Outcome outcome, int amount, LimitUnit unit, LimitKind kind) {
        assertThat(rules.after(MeetingTypeFixtures.type(type), outcome)).hasValueSatisfying(rule -> {
            assertThat(rule.amount()).isEqualTo(amount);
            assertThat(rule.unit()).isEqualTo(unit);
            assertThat(rule.kind()).isEqualTo(kind);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CLA_REVIEW_N, INQUORATE",
        "ICPC, PART_HELD",
        "PEP_N, PART_HELD",
        "EH_TAF_N, INQUORATE",
        "CORE_GROUP_1, PART_HELD"
    })
    void what_is_not_named_cannot_become_of_it(String type, Outcome outcome) {
        assertThat(rules.mayBe(MeetingTypeFixtures.type(type), outcome)).isFalse();
    }

    @Test
    void every_meeting_may_be_held_adjourned_or_not_happen() {
        var plan = MeetingTypeFixtures.type("PEP_N");

        assertThat(rules.mayBe(plan, Outcome.HELD)).isTrue();
        assertThat(rules.mayBe(plan, Outcome.ADJOURNED)).isTrue();
        assertThat(rules.mayBe(plan, Outcome.DID_NOT_HAPPEN)).isTrue();
        assertThat(rules.after(plan, Outcome.ADJOURNED)).isEmpty();
    }

    @Test
    void what_is_wrong_with_the_rules_is_said_at_start_up() {
        var wrong = TimescaleFixtures.fromYaml(
                """
                blended:
                  parts:
                    rules:
                      - types: [REVIEW]
                        adjourned: { unit: WD, clock: the adjournment, kind: LAW, source: the statute }
                """,
                "blended.parts",
                PartSettings.class);

        assertThatThrownBy(() -> PartRules.of(wrong, MeetingTypeFixtures.catalogue()))
                .hasMessageContaining("config/parts.yaml")
                .hasMessageContaining("REVIEW is no type of meeting.")
                .hasMessageContaining("need amount, unit, clock, kind and source");
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "DID_NOT_HAPPEN"})
    void after_what_is_over_or_never_was_nothing_goes_on(Outcome outcome) {
        assertThat(rules.after(MeetingTypeFixtures.type("CLA_REVIEW_N"), outcome))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit: WD, clock: the adjournment, kind: LAW, source: the statute",
                "amount: 20, clock: the adjournment, kind: LAW, source: the statute",
                "amount: 20, unit: TERM, clock: the adjournment, kind: LAW, source: the statute",
                "amount: 20, unit: WD, kind: LAW, source: the statute",
                "amount: 20, unit: WD, clock: the adjournment, source: the statute",
                "amount: 20, unit: WD, clock: the adjournment, kind: LAW"
            })
    void half_a_rule_is_none(String half) {
        assertThatThrownBy(() -> PartRules.of(adjourned(half), MeetingTypeFixtures.catalogue()))
                .hasMessage("config/parts.yaml: After ADJOURNED, [ICPC] need amount, unit, clock, kind and source.");
    }

    @Test
    void where_the_council_says_nothing_the_last_part_is_the_one_that_counts() {
        var whole = adjourned("amount: 20, unit: WD, clock: the adjournment, kind: LAW, source: the statute");

        assertThat(PartRules.of(whole, MeetingTypeFixtures.catalogue()).countFromTheStart())
                .isFalse();
    }

    private static PartSettings adjourned(String rule) {
        return TimescaleFixtures.fromYaml(
                """
                blended:
                  parts:
                    rules:
                      - types: [ICPC]
                        adjourned: { %s }
                """
                        .formatted(rule),
                "blended.parts",
                PartSettings.class);
    }
}
