package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTypesTest {
    private final MeetingTypes types = MeetingTypeFixtures.catalogue();

    @Test
    void a_clock_for_a_task_is_a_type_but_cannot_be_asked_for() {
        assertThat(types.all()).extracting(MeetingType::code).contains("MIDWAY", "PATHWAY_ASSESS", "S47");
        assertThat(types.requestable())
                .extracting(MeetingType::code)
                .contains("S47", "ICPC")
                .doesNotContain("MIDWAY", "PATHWAY_ASSESS");
        assertThatThrownBy(() -> types.getRequestable("MIDWAY")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"icpc", "LAC_REVIEW", "FGDM"})
    void an_unknown_type_is_refused_with_what_is_possible(String code) {
        assertThatThrownBy(() -> types.get(code))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("type");
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
                })
                .hasMessageContaining("CLA_REVIEW_1, CLA_REVIEW_2")
                .hasMessageContaining("YJ_CUSTODY");
        assertThat(types.find(code)).isEmpty();
    }

    @Test
    void nothing_of_a_strategy_discussion_is_for_a_family() {
        var strategy = types.get("STRATEGY");

        assertThat(strategy.familyInvited()).isFalse();
        assertThat(strategy.familyName()).isNull();
        assertThat(types.requestable())
                .filteredOn(type -> !type.familyInvited())
                .containsExactly(strategy);
    }

    @Test
    void no_word_a_family_reads_says_why_they_meet() {
        for (var type : types.all().stream().filter(MeetingType::familyInvited).toList()) {
            assertThat(List.of(type.familyName(), type.familyPurpose(), type.childName(), type.childPurpose()))
                    .noneMatch(
                            words -> words.matches(
                                    "(?i).*(protect|conference|harm|abuse|section 47|strategy|secure|adopt|risk|placement|_).*"));
        }
    }

    @Test
    void who_approves_and_chairs_a_pathway_review_changes_at_eighteen() {
        var pathway = types.get("PATHWAY_REVIEW");

        assertThat(pathway.lineAt(17)).isEqualTo(Line.CARE_REVIEWS);
        assertThat(pathway.lineAt(18)).isEqualTo(Line.LEAVING_CARE);
        assertThat(pathway.chairRoleAt(17)).isEqualTo(ProfessionalRole.IRO);
        assertThat(pathway.chairRoleAt(18)).isEqualTo(ProfessionalRole.PERSONAL_ADVISER);
        assertThat(types.get("ICPC").lineAt(30)).isEqualTo(Line.CONFERENCES);
    }

    @ParameterizedTest(name = "{0} must be booked {1} working days before its limit")
    @CsvSource({
        "CLA_REVIEW_1, 15",
        "CLA_REVIEW_2, 30",
        "CLA_REVIEW_N, 30",
        "ICPC, 10",
        "RCPC_1, 30",
        "RCPC_N, 30",
        "CORE_GROUP_1, 10",
        "EH_CONTACT, 10",
        "STRATEGY, 3",
        "STABILITY, 5"
    })
    void the_first_warning_is_the_lead_time(String code, int leadTime) {
        assertThat(types.get(code).leadTime()).isEqualTo(leadTime);
    }

    @ParameterizedTest(name = "{0} arms {1}")
    @CsvSource({
        "CLA_REVIEW_1, CLA_REVIEW_2",
        "CLA_REVIEW_2, CLA_REVIEW_N MIDWAY",
        "CLA_REVIEW_N, CLA_REVIEW_N MIDWAY",
        "CLA_REVIEW_EARLY, CLA_REVIEW_N MIDWAY",
        "ADOPTION_PLACED_1, ADOPTION_PLACED_2",
        "ADOPTION_PLACED_2, ADOPTION_PLACED_N",
        "SHORT_BREAK_REVIEW, SHORT_BREAK_REVIEW",
        "STRATEGY, ICPC",
        "ICPC, CORE_GROUP_1 RCPC_1",
        "RCPC_1, RCPC_N",
        "CORE_GROUP_1, CORE_GROUP_N",
        "CIN_PLAN, CIN_REVIEW",
        "PEP_1, PEP_N",
        "EH_CONTACT, EH_TAF_1",
        "EH_TAF_1, EH_TAF_N"
    })
    void being_held_arms_the_next_of_the_chain(String code, String next) {
        assertThat(types.get(code).next()).containsExactly(next.split(" "));
    }

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({
        "CLA_REVIEW_N, CARE_REVIEWS",
        "SHORT_BREAK_REVIEW, CARE_REVIEWS",
        "ADOPTION_PLACED_1, CARE_REVIEWS",
        "ICPC_TRANSFER, CONFERENCES",
        "RCPC_N, CONFERENCES",
        "STRATEGY, SOCIAL_CARE",
        "CORE_GROUP_N, SOCIAL_CARE",
        "CIN_REVIEW, SOCIAL_CARE",
        "S17_SHORT_BREAK, SOCIAL_CARE",
        "S47, SOCIAL_CARE",
        "PLACEMENT_PLAN, SOCIAL_CARE",
        "STABILITY, SOCIAL_CARE",
        "DISRUPTION, SOCIAL_CARE",
        "DISCHARGE, SOCIAL_CARE",
        "SECURE_REVIEW, SECURE",
        "EH_CONTACT, EARLY_HELP",
        "EH_TAF_N, EARLY_HELP",
        "FGC, FAMILY_GROUP",
        "PEP_N, EDUCATION",
        "YJ_CUSTODY, YOUTH_JUSTICE"
    })
    void each_type_has_the_line_that_approves_its_format(String code, Line line) {
        assertThat(types.get(code).line()).isEqualTo(line);
    }
}
