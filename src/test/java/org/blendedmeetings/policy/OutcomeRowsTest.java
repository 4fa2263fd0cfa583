package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.APolicyCase.of;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.policy.WishState.Answered;
import org.blendedmeetings.policy.WishState.NeedState;
import org.blendedmeetings.policy.WishState.Standing;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.workflow.PolicyDmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of policy 3: who has to agree, what they have meanwhile and what they read. */
class OutcomeRowsTest {
    private static final String ARRANGING =
            "We are arranging how you will take part. {worker} will be in touch by {date}.";

    static List<Arguments> rows() {
        return List.of(
                Arguments.of(
                        "D3-07",
                        of("ICPC").mum(Preference.VIDEO).who(PersonWith.need(Preference.VIDEO)),
                        Given.YES,
                        0,
                        AttendanceMode.VIDEO,
                        "Big decisions"),
                Arguments.of(
                        "D3-08",
                        of("ICPC").mum(Preference.PHONE),
                        Given.NO,
                        1,
                        AttendanceMode.ROOM,
                        "We have arranged the meeting this way."),
                Arguments.of(
                        "D3-01",
                        of("RCPC_1")
                                .mum(Preference.VIDEO)
                                .dad(Preference.VIDEO)
                                .danger("mum", "dad", SafetyState.CURRENT, Known.YES),
                        Given.PENDING,
                        1,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-01",
                        of("ICPC")
                                .mum(Preference.VIDEO)
                                .dad(Preference.VIDEO)
                                .danger("mum", "dad", SafetyState.UNKNOWN, Known.YES),
                        Given.PENDING,
                        3,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-06",
                        of("RCPC_N").mum(Preference.VIDEO).obstacle("mum"),
                        Given.PENDING,
                        2,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-06",
                        of("ICPC").mum(Preference.VIDEO).obstacle("mum"),
                        Given.PENDING,
                        3,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-02",
                        of("RCPC_N").mum(Preference.VIDEO).dad(Preference.ROOM).apartWish("mum", "dad"),
                        Given.PENDING,
                        1,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-09",
                        of("RCPC_1").mum(Preference.VIDEO).who(PersonWith.privateSpace(Known.UNKNOWN)),
                        Given.PENDING,
                        0,
                        AttendanceMode.ROOM,
                        ARRANGING),
                Arguments.of(
                        "D3-03",
                        of("RCPC_N").mum(Preference.VIDEO),
                        Given.YES,
                        0,
                        AttendanceMode.VIDEO,
                        "You can choose."),
                Arguments.of(
                        "D3-03",
                        of("ICPC").mum(Preference.WRITTEN_VIEWS).obstacle("mum"),
                        Given.YES,
                        0,
                        AttendanceMode.WRITTEN_VIEWS,
                        "Big decisions"),
                Arguments.of(
                        "D3-04", of("RCPC_1").mum(Preference.VIDEO), Given.PENDING, 1, AttendanceMode.ROOM, ARRANGING),
                Arguments.of(
                        "D3-05a",
                        of("CLA_REVIEW_N").mum(Preference.NO_PREFERENCE),
                        Given.YES,
                        0,
                        AttendanceMode.VIDEO,
                        "You said you don't mind."),
                Arguments.of(
                        "D3-05b",
                        of("ICPC").mum(Preference.NOT_ASKED),
                        Given.YES,
                        1,
                        AttendanceMode.ROOM,
                        "We have not asked you yet."),
                Arguments.of(
                        "D3-05b",
                        of("RCPC_N").mum(Preference.NOT_ASKED),
                        Given.YES,
                        0,
                        AttendanceMode.ROOM,
                        "We have not asked you yet."),
                Arguments.of(
                        "D3-05b",
                        of("ICPC").mum(Preference.NO_REPLY),
                        Given.YES,
                        0,
                        AttendanceMode.ROOM,
                        "No reply yet."),
                Arguments.of(
                        "D3-05c",
                        of("RCPC_N").mum(Preference.UNABLE_TO_ANSWER),
                        Given.YES,
                        0,
                        AttendanceMode.ROOM,
                        "We have planned this with what helps in mind."));
    }

    @ParameterizedTest(name = "{0}: {2}, tier {3}")
    @MethodSource("rows")
    void each_row_gives_what_the_policy_says(
            String row, APolicyCase asked, Given given, int tier, AttendanceMode mode, String words) {
        var mum = asked.advice().person("mum").orElseThrow();

        assertThat(mum.rule().id()).isEqualTo(row);
        assertThat(mum.given()).isEqualTo(given);
        assertThat(mum.tier()).isEqualTo(tier);
        assertThat(mum.mode()).isEqualTo(mode);
        assertThat(mum.words()).startsWith(words);
    }

    @Test
    void what_no_row_covers_goes_to_a_person() {
        var said = PolicyDmn.tables().outcome(nothing());

        assertThat(said.noRule()).isTrue();
        assertThat(said.exception()).isEqualTo("EX-NO-RULE");
    }

    @Test
    void a_meeting_no_row_covers_has_no_format() {
        var said = APolicyCase.early(EarlyReason.UNKNOWN).mum(Preference.ROOM).advice();

        assertThat(said.format()).isNull();
        assertThat(said.rules()).containsExactly("D3-99");
        assertThat(said.exceptions()).containsExactly("EX-NO-RULE");
    }

    /** A rule somebody adds fires in no case above, and this fails. */
    @Test
    void every_rule_of_the_table_is_tested() {
        var watched = PolicyDmn.watched();

        Stream.concat(rows().stream(), Stream.empty())
                .forEach(each -> ((APolicyCase) each.get()[1]).advice(watched.watchedTables()));
        watched.watchedTables().outcome(nothing());

        assertThat(watched.fired()).containsAll(PolicyDmn.outcomeRules());
    }

    private static WishState nothing() {
        return new WishState(NeedState.NONE, Standing.NONE, Answered.WISH, false, false, false, false, "D1-06");
    }
}
