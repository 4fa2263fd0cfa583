package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;
import static org.blendedmeetings.policy.SafetyState.CURRENT;
import static org.blendedmeetings.preference.Known.NO;
import static org.blendedmeetings.preference.Known.YES;

import java.util.List;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.preference.Preference;
import org.junit.jupiter.api.Test;

/** The worked examples of policy 5, by their numbers. */
class WorkedExamplesTest {

    @Test
    void example_1_a_mother_wishes_the_room_of_an_initial_conference_and_has_it() {
        var said = APolicyCase.of("ICPC").mum(Preference.ROOM).advice();

        is(said, "mum", ROOM, Given.YES, 0, "D3-03");
        assertThat(said.rules()).containsExactly("D1-03", "D3-03");
    }

    @Test
    void example_2_a_father_in_prison_on_a_screen_is_one_parents_mode() {
        var said = APolicyCase.of("ICPC")
                .dad(Preference.VIDEO)
                .mum(Preference.IN_PERSON)
                .advice();

        is(said, "mum", ROOM, Given.YES, 0, "D3-03");
        is(said, "dad", ROOM, Given.PENDING, 2, "D3-04");
        assertThat(said.format()).isEqualTo(Format.IN_PERSON);
        assertThat(said.tier()).isEqualTo(2);
    }

    @Test
    void example_3_a_child_of_nine_on_a_screen_needs_the_chair_and_is_offered_a_part_of_their_own() {
        var said = APolicyCase.of("ICPC")
                .child(9, Preference.VIDEO)
                .mum(Preference.ROOM)
                .advice();

        is(said, "child", ROOM, Given.PENDING, 1, "D3-04");
        assertThat(conditions(said, "child")).containsExactly("D2-11");
    }

    @Test
    void example_4_a_girl_on_a_screen_and_her_mother_in_the_room_both_have_their_wish() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .child(14, Preference.VIDEO)
                .mum(Preference.ROOM)
                .advice();

        is(said, "child", VIDEO, Given.YES, 0, "D3-03");
        is(said, "mum", ROOM, Given.YES, 0, "D3-03");
        assertThat(said.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(said.tier()).isZero();
    }

    @Test
    void example_4_she_does_not_want_her_father_there_and_the_iro_arranges_the_parts() {
        var said = APolicyCase.of("CLA_REVIEW_N")
                .child(14, Preference.VIDEO)
                .mum(Preference.ROOM)
                .dad(Preference.ROOM)
                .apartWish("child", "dad")
                .advice();

        is(said, "child", ROOM, Given.PENDING, 1, "D3-02");
        is(said, "dad", ROOM, Given.YES, 0, "D3-03");
        assertThat(said.sessions()).containsExactly(List.of("child", "mum"), List.of("dad"));
    }

    @Test
    void example_5_homes_not_shared_her_own_choice_stands() {
        var said = example5();

        is(said, "mum", VIDEO, Given.YES, 0, "D3-03");
        assertThat(conditions(said, "mum")).containsExactly("D2-02b");
        is(said, "dad", VIDEO, Given.YES, 0, "D3-03");
        assertThat(conditions(said, "dad")).containsExactly("D2-02c");
        assertThat(said.sessions()).containsExactly(List.of("mum"), List.of("dad"));
    }

    @Test
    void example_5_nothing_he_reads_differs_from_an_unflagged_meeting() {
        var unflagged = APolicyCase.of("RCPC_N")
                .mum(Preference.VIDEO)
                .dad(Preference.VIDEO)
                .advice();

        assertThat(example5().person("dad").orElseThrow().words())
                .isEqualTo(unflagged.person("dad").orElseThrow().words());
    }

    @Test
    void example_6_in_a_shared_home_she_is_asked_by_voice_first() {
        var said = APolicyCase.of("RCPC_N")
                .mum(Preference.VIDEO)
                .dad(Preference.VIDEO)
                .danger("mum", "dad", CURRENT, YES)
                .advice();

        is(said, "mum", ROOM, Given.PENDING, 1, "D3-01");
        assertThat(conditions(said, "mum")).containsExactly("D2-02a");
        is(said, "dad", VIDEO, Given.YES, 0, "D3-03");
    }

    @Test
    void example_7_no_reply_is_planned_in_the_room_not_on_the_recommended_screen() {
        var said = APolicyCase.of("CLA_REVIEW_N").mum(Preference.NO_REPLY).advice();

        is(said, "mum", ROOM, Given.YES, 0, "D3-05b");
        assertThat(said.row().recommended()).isEqualTo(Format.VIDEO);
        assertThat(said.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void example_8_after_three_screens_in_a_row_a_chosen_screen_is_given_and_the_chair_informed() {
        var told = new MeetingFacts(3, true, false, false, false, false, false, false, List.of(), -1);
        var said =
                APolicyCase.of("CIN_REVIEW").mum(Preference.VIDEO).facts(told).advice();

        is(said, "mum", VIDEO, Given.YES, 0, "D3-03");
        assertThat(said.rules()).containsExactly("D1-17", "D2-12a", "D2-12b", "D3-03");
    }

    @Test
    void example_9_a_screen_nobody_in_the_family_chose_goes_one_tier_higher() {
        var said = APolicyCase.of("RCPC_1")
                .mum(Preference.ROOM)
                .proposed(Format.VIDEO)
                .advice();

        assertThat(new FormatTiers(said).needingApproval()).containsEntry(Format.VIDEO, 2);
        assertThat(said.tier()).isZero();
    }

    @Test
    void example_10_the_phone_for_the_whole_of_a_child_in_need_review_needs_the_manager() {
        var said = APolicyCase.of("CIN_REVIEW").mum(Preference.PHONE).advice();

        is(said, "mum", ROOM, Given.PENDING, 1, "D3-04");
    }

    @Test
    void example_11_the_only_parent_on_a_screen_is_the_whole_initial_conference() {
        var said = APolicyCase.of("ICPC").mum(Preference.VIDEO).advice();

        is(said, "mum", ROOM, Given.PENDING, 3, "D3-04");
    }

    @Test
    void example_12_his_answer_is_worked_out_as_if_no_flag_were_set() {
        var said = example5();

        assertThat(said.format()).isEqualTo(Format.VIDEO);
        assertThat(said.people()).allMatch(each -> each.given() == Given.YES);
    }

    private static Advice example5() {
        return APolicyCase.of("RCPC_N")
                .mum(Preference.VIDEO)
                .dad(Preference.VIDEO)
                .danger("mum", "dad", CURRENT, NO)
                .advice();
    }

    private static List<String> conditions(Advice said, String id) {
        return said.person(id).orElseThrow().conditionIds();
    }

    private static void is(Advice said, String id, AttendanceMode mode, Given given, int tier, String rule) {
        var person = said.person(id).orElseThrow();
        assertThat(person.mode()).isEqualTo(mode);
        assertThat(person.given()).isEqualTo(given);
        assertThat(person.tier()).isEqualTo(tier);
        assertThat(person.rule().id()).isEqualTo(rule);
    }
}
