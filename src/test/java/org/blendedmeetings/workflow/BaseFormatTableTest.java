package org.blendedmeetings.workflow;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.policy.BaseRow;
import org.blendedmeetings.policy.EarlyReason;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of policy 1.1, type by type, in the order P HR HX V T S W. */
class BaseFormatTableTest {
    private static final String POLICY =
            """
            D1-01, STRATEGY, UNKNOWN, a a x R a x x
            D1-02, S47, UNKNOWN, R 2 x 2 2 x x
            D1-03, ICPC, UNKNOWN, R a 3 3 x x x
            D1-03, ICPC_TRANSFER, UNKNOWN, R a 3 3 x x x
            D1-04, ICPC_PREBIRTH, UNKNOWN, R a 3 3 x x x
            D1-05, RCPC_1, UNKNOWN, a R 1 1 x x x
            D1-06, RCPC_N, UNKNOWN, a R 1 a x x x
            D1-07, CORE_GROUP_1, UNKNOWN, R a 1 1 x x x
            D1-08, CORE_GROUP_N, UNKNOWN, a R 1 a 1 x x
            D1-09, CLA_REVIEW_1, UNKNOWN, a R 1 a 1 a x
            D1-10, CLA_REVIEW_2, UNKNOWN, a a 1 R 1 a x
            D1-10, CLA_REVIEW_N, UNKNOWN, a a 1 R 1 a x
            D1-10, CLA_REVIEW_EARLY, OTHER, a a 1 R 1 a x
            D1-11, CLA_REVIEW_EARLY, HARM, R a 1 1 x a x
            D1-11, CLA_REVIEW_EARLY, BREAKDOWN, R a 1 1 x a x
            D1-11, CLA_REVIEW_EARLY, CONTESTED, R a 1 1 x a x
            D1-12, SHORT_BREAK_REVIEW, UNKNOWN, R a 1 a 1 a x
            D1-12, S17_SHORT_BREAK, UNKNOWN, R a 1 a 1 a x
            D1-13, PATHWAY_REVIEW, UNKNOWN, R a 1 a 1 a x
            D1-14, ADOPTION_REVIEW, UNKNOWN, R 1 x a 1 a x
            D1-14, ADOPTION_PLACED_1, UNKNOWN, R 1 x a 1 a x
            D1-14, ADOPTION_PLACED_2, UNKNOWN, R 1 x a 1 a x
            D1-14, ADOPTION_PLACED_N, UNKNOWN, R 1 x a 1 a x
            D1-15, SECURE_REVIEW, UNKNOWN, R a 2 2 x x x
            D1-16, CIN_PLAN, UNKNOWN, R a 1 a 1 x x
            D1-17, CIN_REVIEW, UNKNOWN, a R 1 a 1 x x
            D1-18, EH_CONTACT, UNKNOWN, a a 1 R a x x
            D1-19, EH_TAF_1, UNKNOWN, a R 1 a a x x
            D1-19, EH_TAF_N, UNKNOWN, a R 1 a a x x
            D1-20, FGC, UNKNOWN, R a 1 1 x x x
            D1-21, PEP_1, UNKNOWN, R a 1 a 1 x x
            D1-21, PEP_N, UNKNOWN, R a 1 a 1 x x
            D1-22, PLACEMENT_PLAN, UNKNOWN, a R 1 a 1 x x
            D1-22, STABILITY, UNKNOWN, a R 1 a 1 x x
            D1-22, DISCHARGE, UNKNOWN, a R 1 a 1 x x
            D1-23, DISRUPTION, UNKNOWN, R a 1 1 x x x
            D1-24, YJ_PANEL, UNKNOWN, R a 2 2 x x x
            D1-25, YJ_REVIEW, UNKNOWN, a R 1 a 1 x x
            D1-26, YJ_CUSTODY, UNKNOWN, a a 1 R 1 x x
            """;

    static List<String> policy() {
        return POLICY.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("policy")
    void each_row_says_what_the_policy_says(String line) {
        var cells = line.split(", ");

        var row =
                PolicyDmn.tables().base(cells[1], EarlyReason.valueOf(cells[2])).orElseThrow();

        assertThat(row.id()).isEqualTo(cells[0]);
        assertThat(standings(row)).isEqualTo(cells[3]);
        assertThat(row.basis()).isNotBlank();
        assertThat(row.words().isEmpty()).isEqualTo(cells[1].equals("STRATEGY"));
    }

    /** Reads the file itself: a rule somebody adds is in nobody's list above, and this fails. */
    @Test
    void every_rule_of_the_table_is_tested() {
        var tested = policy().stream().map(line -> line.split(", ")).map(cells -> cells[1] + " " + cells[2]);
        var inTable = PolicyDmn.model(PolicyReader.BASE).getModelElementsByType(Rule.class).stream()
                .flatMap(rule -> {
                    var inputs = List.copyOf(rule.getInputEntries());
                    var reasons = values(inputs.get(1));
                    return values(inputs.get(0)).stream()
                            .flatMap(type -> reasons.stream().map(reason -> type + " " + reason));
                });

        assertThat(tested).containsExactlyInAnyOrderElementsOf(inTable.toList());
    }

    @Test
    void every_type_that_can_be_asked_for_has_a_row() {
        var tested = policy().stream().map(line -> line.split(", ")[1]).collect(toSet());

        assertThat(MeetingTypeFixtures.catalogue().requestable())
                .extracting(MeetingType::code)
                .allMatch(tested::contains);
    }

    @Test
    void a_meeting_no_row_covers_gets_no_format() {
        assertThat(PolicyDmn.tables().base("CLA_REVIEW_EARLY", EarlyReason.UNKNOWN))
                .isEmpty();
        assertThat(PolicyDmn.tables().base("TEA_PARTY", EarlyReason.UNKNOWN)).isEmpty();
    }

    @Test
    void the_table_may_be_used() {
        BaseFormatTable.check(PolicyDmn.model(PolicyReader.BASE));
    }

    @Test
    void a_table_with_two_recommended_formats_in_a_row_is_refused() {
        assertThatThrownBy(() -> BaseFormatTable.check(withCell("rule_D1_06_video", "\"R\"")))
                .hasMessageContaining("Row D1-06: exactly one format is recommended, not 2.");
    }

    @Test
    void a_table_that_leaves_a_format_open_is_refused() {
        assertThatThrownBy(() -> BaseFormatTable.check(withCell("rule_D1_06_phone", "")))
                .hasMessageContaining("Row D1-06: phone is '', not one of R, a, 1, 2, 3, x.");
    }

    @Test
    void a_table_that_may_answer_twice_is_refused() {
        var model = PolicyDmn.model(PolicyReader.BASE);
        model.getModelElementsByType(DecisionTable.class).iterator().next().setHitPolicy(HitPolicy.FIRST);

        assertThatThrownBy(() -> BaseFormatTable.check(model)).hasMessageContaining("not UNIQUE");
    }

    @ParameterizedTest
    @MethodSource("onePerson")
    void one_person_elsewhere_while_others_are_in_the_room_needs_the_tier_of_the_row(String line) {
        var cells = line.split(" ");

        var row =
                PolicyDmn.tables().base(cells[0], EarlyReason.valueOf(cells[1])).orElseThrow();

        assertThat(List.of(row.oneParentOrCarer(), row.oneOther()))
                .containsExactly(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]));
    }

    /** Policy 1.1, "Meeting or one person?": type, reason, tier for a parent or carer, for anyone else. */
    static List<String> onePerson() {
        var named = Set.of(
                "S47 UNKNOWN 2 2",
                "ICPC UNKNOWN 2 1",
                "ICPC_TRANSFER UNKNOWN 2 1",
                "ICPC_PREBIRTH UNKNOWN 2 1",
                "RCPC_1 UNKNOWN 1 1",
                "CORE_GROUP_1 UNKNOWN 1 1",
                "CLA_REVIEW_EARLY HARM 1 1",
                "CLA_REVIEW_EARLY BREAKDOWN 1 1",
                "CLA_REVIEW_EARLY CONTESTED 1 1",
                "ADOPTION_REVIEW UNKNOWN 1 1",
                "ADOPTION_PLACED_1 UNKNOWN 1 1",
                "ADOPTION_PLACED_2 UNKNOWN 1 1",
                "ADOPTION_PLACED_N UNKNOWN 1 1",
                "SECURE_REVIEW UNKNOWN 1 1",
                "FGC UNKNOWN 1 1",
                "DISRUPTION UNKNOWN 1 1",
                "YJ_PANEL UNKNOWN 1 1");
        var others = policy().stream()
                .map(line -> line.split(", "))
                .map(cells -> cells[1] + " " + cells[2])
                .filter(each -> named.stream().noneMatch(one -> one.startsWith(each + " ")))
                .map(each -> each + " 0 0")
                .collect(toSet());
        var all = new HashSet<>(named);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static DmnModelInstance withCell(String id, String text) {
        var model = PolicyDmn.model(PolicyReader.BASE);
        model.getModelElementById(id).getChildElementsByType(Text.class).stream()
                .findFirst()
                .orElseThrow()
                .setTextContent(text);
        return model;
    }

    private static Set<String> values(InputEntry entry) {
        var text = entry.getTextContent().strip();
        return text.isEmpty()
                ? Set.of("UNKNOWN")
                : Arrays.stream(text.split(","))
                        .map(each -> each.strip().replace("\"", ""))
                        .collect(toSet());
    }

    private static String standings(BaseRow row) {
        return BaseRows.COLUMNS.keySet().stream()
                .map(format -> standing(row, format))
                .collect(joining(" "));
    }

    private static String standing(BaseRow row, Format format) {
        if (row.recommended() == format) {
            return "R";
        }
        var tier = row.tierOf(format);
        return tier.isEmpty() ? "x" : tier.getAsInt() == 0 ? "a" : String.valueOf(tier.getAsInt());
    }
}
