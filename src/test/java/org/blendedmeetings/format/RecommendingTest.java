package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.meeting.AttendanceMode.NOT_ATTENDING;
import static org.blendedmeetings.meeting.AttendanceMode.ROOM;
import static org.blendedmeetings.meeting.AttendanceMode.VIDEO;
import static org.blendedmeetings.meeting.AttendanceMode.WRITTEN_VIEWS;
import static org.blendedmeetings.preference.Preference.HYBRID_FAMILY_IN_ROOM;
import static org.blendedmeetings.preference.Preference.HYBRID_FAMILY_REMOTE;
import static org.blendedmeetings.preference.Preference.IN_PERSON;
import static org.blendedmeetings.preference.Preference.NOT_ASKED;
import static org.blendedmeetings.preference.Preference.NO_PREFERENCE;
import static org.blendedmeetings.preference.Preference.NO_REPLY;
import static org.blendedmeetings.preference.Preference.PAPER;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.SERIES;
import static org.blendedmeetings.preference.Preference.UNABLE_TO_ANSWER;

import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Policy 3 and 4 with the worked examples of policy 5 that need no condition. */
class RecommendingTest {

    @Test
    void example_1_a_mother_who_wishes_the_room_at_an_initial_conference_has_it() {
        var answer = ACase.of("ICPC").mother(IN_PERSON).recommended();

        assertThat(answer.format()).isEqualTo(Format.IN_PERSON);
        assertThat(answer.tier()).isZero();
        assertThat(answer.rules()).containsExactly("D1-03", "D3-03");
        assertThat(answer.people().get(0).given()).isEqualTo(Given.YES);
    }

    @Test
    void example_2_a_father_in_prison_is_one_parents_mode_and_waits_in_the_room() {
        var fathersCase = ACase.of("ICPC").mother(IN_PERSON).father(Preference.VIDEO);
        var answer = fathersCase.recommended();
        var father = answer.people().get(1);

        assertThat(father.given()).isEqualTo(Given.PENDING);
        assertThat(father.tier()).isEqualTo(2);
        assertThat(father.mode()).isEqualTo(ROOM);
        assertThat(father.rule()).isEqualTo("D3-04");
        assertThat(answer.format()).isEqualTo(Format.IN_PERSON);
        assertThat(fathersCase.options().asAsked().format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(answer.tier()).isEqualTo(2);
    }

    @Test
    void example_3_a_child_of_nine_on_video_at_an_initial_conference_is_the_chairs_to_agree() {
        var answer =
                ACase.of("ICPC").child(9, Preference.VIDEO).mother(IN_PERSON).recommended();

        assertThat(answer.people().get(0).tier()).isEqualTo(1);
        assertThat(answer.people().get(0).given()).isEqualTo(Given.PENDING);
    }

    @Test
    void example_4_a_girl_on_video_and_her_mother_in_the_room_both_have_it() {
        var answer = ACase.of("CLA_REVIEW_N")
                .child(14, Preference.VIDEO)
                .mother(IN_PERSON)
                .recommended();

        assertThat(answer.people()).allMatch(each -> each.given() == Given.YES && each.tier() == 0);
        assertThat(answer.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(answer.people().get(0).mode()).isEqualTo(VIDEO);
    }

    @Test
    void example_7_no_reply_is_planned_in_the_room_and_never_as_the_recommended_video() {
        var answer = ACase.of("CLA_REVIEW_N").child(14, NO_REPLY).recommended();

        assertThat(answer.recommended()).isEqualTo(Format.VIDEO);
        assertThat(answer.format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(answer.people().get(0).rule()).isEqualTo("D3-05b");
        assertThat(answer.people().get(0).mode()).isEqualTo(ROOM);
        assertThat(answer.people().get(0).words()).isEqualTo(OutcomeWords.NO_REPLY);
        assertThat(answer.tier()).isZero();
    }

    @Test
    void example_9_video_put_forward_by_staff_alone_goes_one_tier_higher() {
        var options = ACase.of("RCPC_1").mother(IN_PERSON).options();

        assertThat(options.tierOf(Format.VIDEO)).hasValue(2);
        assertThat(ACase.of("RCPC_1").mother(Preference.VIDEO).options().tierOf(Format.VIDEO))
                .hasValue(1);
        assertThat(ACase.of("RCPC_1").mother(NO_PREFERENCE).options().tierOf(Format.VIDEO))
                .hasValue(1);
    }

    @Test
    void example_10_the_phone_for_the_only_family_member_is_the_column_of_the_meeting() {
        var answer = ACase.of("CIN_REVIEW").mother(PHONE).recommended();

        assertThat(answer.people().get(0).tier()).isEqualTo(1);
        assertThat(answer.people().get(0).given()).isEqualTo(Given.PENDING);
        assertThat(answer.people().get(0).words()).isEqualTo(OutcomeWords.PENDING);
    }

    @Test
    void example_11_video_for_the_only_parent_at_an_initial_conference_is_tier_three_and_the_room_meanwhile() {
        var answer = ACase.of("ICPC").mother(Preference.VIDEO).recommended();

        assertThat(answer.tier()).isEqualTo(3);
        assertThat(answer.people().get(0).given()).isEqualTo(Given.PENDING);
        assertThat(answer.format()).isEqualTo(Format.IN_PERSON);
        assertThat(ACase.of("ICPC").mother(Preference.VIDEO).options().asAsked().format())
                .isEqualTo(Format.VIDEO);
    }

    @Test
    void example_12_two_parents_on_video_at_a_later_conference_both_have_it() {
        var answer = ACase.of("RCPC_N")
                .mother(Preference.VIDEO)
                .father(Preference.VIDEO)
                .recommended();

        assertThat(answer.format()).isEqualTo(Format.VIDEO);
        assertThat(answer.tier()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "S47, UNKNOWN, 2, 2",
        "ICPC, UNKNOWN, 2, 1",
        "ICPC_PREBIRTH, UNKNOWN, 2, 1",
        "RCPC_1, UNKNOWN, 1, 1",
        "RCPC_N, UNKNOWN, 0, 0",
        "CORE_GROUP_1, UNKNOWN, 1, 1",
        "CLA_REVIEW_EARLY, HARM, 1, 1",
        "CLA_REVIEW_EARLY, OTHER, 0, 0",
        "SECURE_REVIEW, UNKNOWN, 1, 1",
        "FGC, UNKNOWN, 1, 1",
        "YJ_PANEL, UNKNOWN, 1, 1",
        "YJ_REVIEW, UNKNOWN, 0, 0",
        "CIN_PLAN, UNKNOWN, 0, 0"
    })
    void one_person_on_video_while_others_are_in_the_room_needs_the_tier_of_the_row(
            String type, String reason, int parent, int other) {
        var start = type.equals("CLA_REVIEW_EARLY") ? ACase.early(reason) : ACase.of(type);

        var answer = start.mother(IN_PERSON)
                .father(Preference.VIDEO)
                .with(FamilyRole.RELATIVE, 60, Preference.VIDEO, null)
                .recommended();

        assertThat(answer.people().get(1).tier()).isEqualTo(parent);
        assertThat(answer.people().get(2).tier()).isEqualTo(other);
    }

    @Test
    void one_person_on_the_phone_needs_tier_one_where_the_phone_is_never_for_all() {
        var atAConference = ACase.of("RCPC_N").mother(IN_PERSON).father(PHONE).recommended();
        var atAReview = ACase.of("CIN_REVIEW").mother(IN_PERSON).father(PHONE).recommended();

        assertThat(atAConference.people().get(1).tier()).isEqualTo(1);
        assertThat(atAReview.people().get(1).given()).isEqualTo(Given.YES);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ASKED", "NO_REPLY", "NO_PREFERENCE", "UNABLE_TO_ANSWER"})
    void silence_and_not_minding_never_count_as_wishing_the_room(Preference silent) {
        var answer = ACase.of("ICPC").mother(silent).father(Preference.VIDEO).recommended();

        assertThat(answer.people().get(1).tier()).isEqualTo(3);
    }

    @Test
    void a_supporter_or_a_small_child_in_the_room_does_not_make_it_a_room_meeting() {
        var supporter = ACase.of("ICPC").mother(Preference.VIDEO).supporter(IN_PERSON);
        var small = ACase.of("ICPC").child(3, IN_PERSON).mother(Preference.VIDEO);

        assertThat(supporter.recommended().people().get(0).tier()).isEqualTo(3);
        assertThat(small.recommended().people().get(1).tier()).isEqualTo(3);
    }

    @Test
    void a_screen_with_staff_together_is_judged_by_its_own_column_unless_others_are_in_the_room() {
        var alone = ACase.of("RCPC_N").mother(HYBRID_FAMILY_REMOTE);
        var beside = ACase.of("RCPC_N").mother(HYBRID_FAMILY_REMOTE).father(IN_PERSON);

        assertThat(alone.recommended().people().get(0).tier()).isEqualTo(1);
        assertThat(alone.options().asAsked().format()).isEqualTo(Format.HYBRID_FAMILY_REMOTE);
        assertThat(beside.recommended().people().get(0).given()).isEqualTo(Given.YES);
        assertThat(beside.recommended().format()).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void a_wish_the_row_never_allows_is_refused_by_rule_and_becomes_somebodys_to_tell() {
        var answer = ACase.of("RCPC_N").mother(PHONE).recommended();
        var mother = answer.people().get(0);

        assertThat(mother.given()).isEqualTo(Given.NO);
        assertThat(mother.rule()).isEqualTo("D3-08");
        assertThat(mother.tier()).isEqualTo(1);
        assertThat(mother.mode()).isEqualTo(ROOM);
        assertThat(mother.words()).isEqualTo(OutcomeWords.REFUSED);
    }

    @Test
    void who_does_not_mind_has_what_is_recommended() {
        var answer = ACase.of("CLA_REVIEW_N").child(14, NO_PREFERENCE).recommended();

        assertThat(answer.people().get(0).mode()).isEqualTo(VIDEO);
        assertThat(answer.people().get(0).rule()).isEqualTo("D3-05a");
        assertThat(answer.format()).isEqualTo(Format.VIDEO);
    }

    @ParameterizedTest
    @CsvSource({"ICPC, 1", "ICPC_PREBIRTH, 1", "ICPC_TRANSFER, 1", "RCPC_1, 0", "CLA_REVIEW_N, 0"})
    void not_having_been_asked_is_the_chairs_business_at_an_initial_conference(String type, int tier) {
        assertThat(ACase.of(type).mother(NOT_ASKED).recommended().tier()).isEqualTo(tier);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ASKED", "NO_REPLY", "UNABLE_TO_ANSWER"})
    void silence_never_ends_on_a_screen_whatever_the_row_recommends(Preference silent) {
        for (var type : new String[] {"CLA_REVIEW_N", "EH_CONTACT", "YJ_CUSTODY", "RCPC_N", "S47", "ADOPTION_REVIEW"}) {
            var answer = ACase.of(type).mother(silent).recommended();

            assertThat(answer.people().get(0).mode()).isEqualTo(ROOM);
            assertThat(answer.format()).isIn(Format.IN_PERSON, Format.HYBRID_FAMILY_IN_ROOM);
        }
    }

    @Test
    void silence_is_planned_in_person_where_the_row_does_not_allow_hybrid() {
        assertThat(ACase.of("S47").mother(NO_REPLY).recommended().format()).isEqualTo(Format.IN_PERSON);
    }

    @ParameterizedTest
    @EnumSource(names = {"WALK_AND_TALK", "WRITTEN_VIEWS", "DRAWING", "RECORDED_VIDEO", "ADVOCATE", "NOT_ATTENDING"})
    void the_other_ways_to_take_part_are_always_given(Preference mode) {
        var answer = ACase.of("ICPC").child(9, mode).mother(IN_PERSON).recommended();

        assertThat(answer.people().get(0).given()).isEqualTo(Given.YES);
        assertThat(answer.people().get(0).mode().name()).isEqualTo(mode.name());
        assertThat(answer.format()).isEqualTo(Format.IN_PERSON);
    }

    @Test
    void a_child_under_four_is_not_expected_to_attend_and_never_put_on_a_screen() {
        var answer = ACase.of("CLA_REVIEW_N")
                .child(2, Preference.VIDEO)
                .mother(Preference.VIDEO)
                .recommended();

        assertThat(answer.people().get(0).mode()).isEqualTo(NOT_ATTENDING);
        assertThat(answer.people().get(0).conditions()).containsExactly("D2-10");
        assertThat(answer.format()).isEqualTo(Format.VIDEO);
        assertThat(ACase.of("CLA_REVIEW_N").child(2, IN_PERSON).recommended().format())
                .isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void the_room_is_hybrid_only_where_that_is_all_anybody_asked_for_and_the_row_allows_it() {
        assertThat(format(ACase.of("ICPC").mother(HYBRID_FAMILY_IN_ROOM))).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
        assertThat(format(ACase.of("ICPC").mother(HYBRID_FAMILY_IN_ROOM).father(IN_PERSON)))
                .isEqualTo(Format.IN_PERSON);
        assertThat(format(ACase.of("S47").mother(HYBRID_FAMILY_IN_ROOM))).isEqualTo(Format.IN_PERSON);
        assertThat(format(ACase.of("RCPC_N").mother(Preference.ROOM))).isEqualTo(Format.HYBRID_FAMILY_IN_ROOM);
    }

    @Test
    void everyone_by_phone_is_a_phone_meeting_and_a_mix_of_phone_and_video_a_video_meeting() {
        assertThat(format(ACase.of("EH_CONTACT").mother(PHONE))).isEqualTo(Format.PHONE);
        assertThat(format(ACase.of("EH_CONTACT").mother(PHONE).father(Preference.VIDEO)))
                .isEqualTo(Format.VIDEO);
    }

    @Test
    void several_short_meetings_or_paper_are_the_format_when_all_who_answered_chose_them() {
        assertThat(format(ACase.of("CLA_REVIEW_N").child(14, SERIES).mother(NO_REPLY)))
                .isEqualTo(Format.SERIES);
        assertThat(format(ACase.of("CLA_REVIEW_N").child(14, SERIES).mother(IN_PERSON)))
                .isEqualTo(Format.IN_PERSON);
        var paper = ACase.of("CLA_REVIEW_N").child(14, PAPER).recommended();
        assertThat(paper.people().get(0).rule()).isEqualTo("D3-08");
        assertThat(paper.people().get(0).asked()).isEqualTo(WRITTEN_VIEWS);
    }

    @Test
    void without_a_family_the_recommended_format_stands() {
        var answer = ACase.of("STRATEGY").recommended();

        assertThat(answer.format()).isEqualTo(Format.VIDEO);
        assertThat(answer.tier()).isZero();
        assertThat(answer.rules()).containsExactly("D1-01");
    }

    @Test
    void no_row_means_no_format_and_a_person_who_decides() {
        var answer = ACase.early("UNKNOWN").child(14, Preference.VIDEO).recommended();

        assertThat(answer.needsRule()).isTrue();
        assertThat(answer.format()).isNull();
        assertThat(answer.tier()).isEqualTo(1);
        assertThat(answer.people().get(0).rule()).isEqualTo("D3-99");
    }

    @Test
    void each_household_of_an_adoption_review_is_judged_and_meets_by_itself() {
        var theirs = Ids.next();
        var answer = ACase.of("ADOPTION_PLACED_1")
                .with(FamilyRole.CHILD, 6, NOT_ASKED, theirs)
                .with(FamilyRole.CARER, 40, Preference.VIDEO, theirs)
                .with(FamilyRole.PARENT, 30, IN_PERSON, null)
                .with(FamilyRole.RELATIVE, 60, Preference.VIDEO, null)
                .recommended();

        assertThat(answer.people().get(1).tier()).isZero();
        assertThat(answer.people().get(3).tier()).isEqualTo(1);
        assertThat(sessions(answer)).containsExactly(1, 1, 2, 2);
    }

    @Test
    void a_pair_kept_apart_never_shares_a_session_and_a_third_person_joins_the_child() {
        var answer = ACase.of("RCPC_N")
                .mother(IN_PERSON)
                .father(IN_PERSON)
                .keptApart()
                .child(12, IN_PERSON)
                .with(FamilyRole.RELATIVE, 60, IN_PERSON, null)
                .recommended();

        assertThat(sessions(answer)).containsExactly(1, 2, 1, 1);
        assertThat(answer.people().get(0).mode()).isEqualTo(ROOM);
        assertThat(answer.rules()).contains("D2-01");
    }

    @Test
    void unable_to_answer_is_planned_as_silence_with_other_words() {
        var person = ACase.of("CIN_REVIEW")
                .mother(UNABLE_TO_ANSWER)
                .recommended()
                .people()
                .get(0);

        assertThat(person.rule()).isEqualTo("D3-05c");
        assertThat(person.words()).isEqualTo(OutcomeWords.UNABLE);
    }

    private static Format format(ACase meeting) {
        return meeting.recommended().format();
    }

    private static Integer[] sessions(Recommendation answer) {
        return answer.people().stream()
                .map(each -> answer.sessions().get(each.participant()))
                .toArray(Integer[]::new);
    }
}
