package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.ConditionRowsTest.facts;
import static org.blendedmeetings.policy.SafetyState.CURRENT;
import static org.blendedmeetings.preference.Known.NO;
import static org.blendedmeetings.preference.Known.UNKNOWN;
import static org.blendedmeetings.preference.Known.YES;
import static org.blendedmeetings.preference.Preference.NO_PREFERENCE;
import static org.blendedmeetings.preference.Preference.PAPER;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.ROOM;
import static org.blendedmeetings.preference.Preference.VIDEO;

import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rows of policy 2 change. */
class ConditionEffectsTest {

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "ALONE", "PROCEEDINGS"})
    void the_room_is_recommended_and_no_choice_taken_away(String known) {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .child(15, NO_PREFERENCE)
                .facts(facts(known))
                .advice();

        assertThat(said.row().recommended()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(mode(said, "child")).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void proceedings_raise_every_screen_for_everybody_alike() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .child(15, VIDEO)
                .mum(ROOM)
                .facts(facts("PROCEEDINGS"))
                .advice();

        assertThat(new FormatTiers(said).needingApproval())
                .containsEntry(Format.VIDEO, 2)
                .containsEntry(Format.PHONE, 2)
                .containsEntry(Format.HYBRID_FAMILY_REMOTE, 2);
        assertThat(said.person("child").orElseThrow().tier()).isEqualTo(2);
    }

    @Test
    void after_three_screens_a_screen_nobody_chose_needs_agreement() {
        var worn = new MeetingFacts(3, false, false, false, false, false, false, false, List.of(), -1);
        var said = APolicyCase.of("CIN_REVIEW").mum(ROOM).facts(worn).advice();

        assertThat(new FormatTiers(said).needingApproval()).containsEntry(Format.VIDEO, 1);
    }

    @Test
    void a_deaf_person_who_prefers_video_is_not_moved_to_the_room() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .mum(VIDEO)
                .who(PersonWith.interpreter(InterpreterNeed.BSL))
                .advice();

        assertThat(said.row().recommended()).isEqualTo(Format.VIDEO);
    }

    @Test
    void a_deaf_person_who_does_not_mind_is_planned_in_the_room() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .mum(NO_PREFERENCE)
                .who(PersonWith.interpreter(InterpreterNeed.BSL))
                .advice();

        assertThat(mode(said, "mum")).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void a_recorded_need_is_given_also_where_the_row_never_allows_it() {
        var said = APolicyCase.of("ICPC")
                .mum(NO_PREFERENCE)
                .who(PersonWith.need(PHONE))
                .advice();

        assertThat(said.person("mum").orElseThrow().rule().id()).isEqualTo("D3-07");
        assertThat(mode(said, "mum")).isEqualTo(AttendanceMode.PHONE);
        assertThat(said.tier()).isZero();
    }

    @Test
    void a_different_wish_that_is_allowed_goes_before_the_need() {
        var said =
                APolicyCase.of("RCPC_N").mum(ROOM).who(PersonWith.need(VIDEO)).advice();

        assertThat(said.person("mum").orElseThrow().rule().id()).isEqualTo("D3-03");
        assertThat(mode(said, "mum")).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void a_need_for_a_screen_waits_where_she_may_be_overheard_by_whom_she_fears() {
        var said = APolicyCase.of("RCPC_N")
                .mum(NO_PREFERENCE)
                .who(PersonWith.need(VIDEO))
                .dad(ROOM)
                .danger("mum", "dad", CURRENT, YES)
                .advice();

        assertThat(said.person("mum").orElseThrow().rule().id()).isEqualTo("D3-01");
        assertThat(mode(said, "mum")).isEqualTo(AttendanceMode.ROOM);
    }

    @Test
    void who_does_not_mind_is_not_put_on_a_held_back_screen_either() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .mum(NO_PREFERENCE)
                .dad(ROOM)
                .danger("mum", "dad", SafetyState.UNKNOWN, NO)
                .advice();

        assertThat(said.person("mum").orElseThrow().rule().id()).isEqualTo("D3-01");
    }

    @Test
    void two_at_risk_from_each_other_are_both_asked() {
        var said = APolicyCase.of("RCPC_N")
                .mum(VIDEO)
                .dad(VIDEO)
                .danger("mum", "dad", CURRENT, YES)
                .danger("dad", "mum", CURRENT, UNKNOWN)
                .advice();

        assertThat(said.people()).allMatch(each -> each.rule().id().equals("D3-01"));
    }

    @Test
    void a_small_child_is_never_on_a_screen_and_never_counts() {
        var said = APolicyCase.of("RCPC_N").child(3, VIDEO).mum(VIDEO).advice();

        assertThat(mode(said, "child")).isEqualTo(AttendanceMode.NOT_ATTENDING);
        assertThat(said.person("child").orElseThrow().words()).isEmpty();
        assertThat(said.format()).isEqualTo(Format.VIDEO);
    }

    @Test
    void a_small_child_whose_room_was_wished_is_in_the_room() {
        var said = APolicyCase.of("CLA_REVIEW_N").child(3, ROOM).advice();

        assertThat(mode(said, "child")).isEqualTo(AttendanceMode.ROOM);
        assertThat(said.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void privacy_that_is_not_known_is_asked_first() {
        var said = APolicyCase.of("RCPC_N")
                .mum(VIDEO)
                .who(PersonWith.privateSpace(UNKNOWN))
                .advice();

        var mum = said.person("mum").orElseThrow();
        assertThat(mum.rule().id()).isEqualTo("D3-09");
        assertThat(mum.given()).isEqualTo(Given.PENDING);
        assertThat(mum.tier()).isZero();
    }

    @Test
    void a_lent_room_and_a_loan_count_as_given() {
        var said = APolicyCase.of("RCPC_N")
                .mum(VIDEO)
                .who(PersonWith.privateSpace(NO))
                .who(PersonWith.digital(DigitalAccess.NONE))
                .advice();

        assertThat(said.person("mum").orElseThrow().conditionIds()).containsExactly("D2-03", "D2-05a");
        assertThat(said.person("mum").orElseThrow().given()).isEqualTo(Given.YES);
    }

    @Test
    void paper_becomes_possible_with_the_iro_in_a_long_foster_home_only() {
        var foster = APolicyCase.of("CLA_REVIEW_N")
                .child(15, PAPER)
                .facts(facts("FOSTER"))
                .advice();
        var other = APolicyCase.of("CLA_REVIEW_N").child(15, PAPER).advice();

        assertThat(foster.person("child").orElseThrow().tier()).isEqualTo(1);
        assertThat(foster.person("child").orElseThrow().rule().id()).isEqualTo("D3-04");
        assertThat(other.person("child").orElseThrow().rule().id()).isEqualTo("D3-08");
    }

    @Test
    void danger_that_is_over_leaves_them_in_one_session() {
        var said = APolicyCase.of("RCPC_N")
                .mum(ROOM)
                .dad(ROOM)
                .danger("mum", "dad", SafetyState.HISTORIC, YES)
                .advice();

        assertThat(said.sessions()).containsExactly(List.of("mum", "dad"));
    }

    @Test
    void who_may_be_violent_meets_nobody_and_a_third_person_joins_the_child() {
        var said = APolicyCase.of("RCPC_N")
                .dad(ROOM)
                .mum(ROOM)
                .child(9, Preference.DRAWING)
                .violence("dad")
                .advice();

        assertThat(said.sessions()).containsExactly(List.of("dad"), List.of("mum", "child"));
    }

    @Test
    void a_child_who_is_in_no_danger_joins_whoever_is() {
        var said = APolicyCase.of("RCPC_N")
                .child(9, ROOM)
                .dad(ROOM)
                .mum(ROOM)
                .danger("mum", "dad", CURRENT, NO)
                .advice();

        assertThat(said.sessions()).containsExactly(List.of("child", "mum"), List.of("dad"));
    }

    @Test
    void at_an_adoption_review_each_household_meets_by_itself() {
        var said = APolicyCase.of("ADOPTION_PLACED_1")
                .with(APolicyCase.person("adopter", FamilyRole.CARER, -1, VIDEO))
                .who(PersonWith.household("new"))
                .mum(ROOM)
                .who(PersonWith.household("birth"))
                .advice();

        assertThat(said.sessions()).containsExactly(List.of("adopter"), List.of("mum"));
        assertThat(said.person("adopter").orElseThrow().tier()).isZero();
    }

    private static AttendanceMode mode(Advice said, String id) {
        return said.person(id).orElseThrow().mode();
    }
}
