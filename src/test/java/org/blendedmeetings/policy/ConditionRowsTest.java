package org.blendedmeetings.policy;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.policy.APolicyCase.of;
import static org.blendedmeetings.policy.SafetyState.CURRENT;
import static org.blendedmeetings.policy.SafetyState.HISTORIC;
import static org.blendedmeetings.preference.Known.NO;
import static org.blendedmeetings.preference.Known.UNKNOWN;
import static org.blendedmeetings.preference.Known.YES;
import static org.blendedmeetings.preference.Preference.NO_PREFERENCE;
import static org.blendedmeetings.preference.Preference.PHONE;
import static org.blendedmeetings.preference.Preference.ROOM;
import static org.blendedmeetings.preference.Preference.VIDEO;

import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.workflow.PolicyDmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of policy 2: a case in which it fires, and one beside it in which it does not. */
class ConditionRowsTest {

    static List<Arguments> fires() {
        return Stream.of(
                        row("D2-01", of("RCPC_N").mum(ROOM).dad(ROOM).keptApart("mum", "dad")),
                        row("D2-02a", danger(CURRENT, YES)),
                        row("D2-02a", danger(CURRENT, UNKNOWN)),
                        row("D2-02b", danger(CURRENT, NO)),
                        row("D2-02c", danger(CURRENT, NO)),
                        row("D2-02c", danger(SafetyState.UNKNOWN, NO)),
                        row("D2-02d", danger(SafetyState.UNKNOWN, NO)),
                        row("D2-02e", danger(HISTORIC, YES)),
                        row("D2-03", of("RCPC_N").mum(VIDEO).who(PersonWith.privateSpace(NO))),
                        row("D2-03", of("CLA_REVIEW_N").mum(NO_PREFERENCE).who(PersonWith.privateSpace(NO))),
                        row(
                                "D2-03",
                                of("RCPC_N")
                                        .mum(ROOM)
                                        .who(PersonWith.privateSpace(NO))
                                        .who(PersonWith.need(PHONE))),
                        row("D2-04", of("RCPC_N").mum(PHONE).who(PersonWith.privateSpace(UNKNOWN))),
                        row("D2-04", of("CLA_REVIEW_N").mum(NO_PREFERENCE).who(PersonWith.privateSpace(UNKNOWN))),
                        row("D2-05a", of("RCPC_N").mum(VIDEO).who(PersonWith.digital(DigitalAccess.NONE))),
                        row(
                                "D2-05a",
                                of("RCPC_N")
                                        .mum(ROOM)
                                        .who(PersonWith.digital(DigitalAccess.NONE))
                                        .who(PersonWith.need(VIDEO))),
                        row("D2-05b", of("RCPC_N").mum(VIDEO).who(PersonWith.digital(DigitalAccess.UNKNOWN))),
                        row(
                                "D2-05b",
                                of("RCPC_N")
                                        .mum(ROOM)
                                        .who(PersonWith.digital(DigitalAccess.NEEDS_HELP))
                                        .who(PersonWith.need(VIDEO))),
                        row("D2-06", of("RCPC_N").mum(ROOM).who(PersonWith.interpreter(InterpreterNeed.SPOKEN))),
                        row("D2-06", of("RCPC_1").mum(ROOM).who(PersonWith.interpreter(InterpreterNeed.SPOKEN))),
                        row("D2-07", of("RCPC_N").mum(ROOM).who(PersonWith.interpreter(InterpreterNeed.BSL))),
                        row("D2-07", of("RCPC_N").mum(VIDEO).who(PersonWith.interpreter(InterpreterNeed.LIP_SPEAKER))),
                        row("D2-08", of("RCPC_N").mum(ROOM).who(PersonWith.easyRead())),
                        row("D2-09", of("RCPC_N").mum(ROOM).who(PersonWith.need(VIDEO))),
                        row("D2-10", of("RCPC_N").child(3, VIDEO)),
                        row("D2-10", of("ICPC_PREBIRTH").child(-1, ROOM)),
                        row("D2-11", of("RCPC_N").child(11, VIDEO)),
                        row("D2-12a", of("RCPC_N").mum(ROOM).facts(virtual(2, false))),
                        row("D2-12b", of("RCPC_N").mum(VIDEO).facts(virtual(3, true))),
                        row("D2-12b", of("RCPC_N").mum(VIDEO).facts(virtual(3, false))),
                        row("D2-12b", of("RCPC_N").mum(ROOM).facts(virtual(3, false))),
                        row("D2-13", of("RCPC_N").mum(ROOM).facts(facts("NEW"))),
                        row("D2-14", of("RCPC_N").mum(ROOM).facts(facts("ALONE"))),
                        row("D2-15", of("RCPC_N").mum(ROOM).facts(facts("AWAY"))),
                        row("D2-16", of("RCPC_N").mum(ROOM).facts(facts("PROCEEDINGS"))),
                        row("D2-17", of("RCPC_N").mum(ROOM).dad(ROOM).violence("dad")),
                        row("D2-18", of("RCPC_N").mum(ROOM).facts(facts("CAMERA"))),
                        row(
                                "D2-19",
                                of("RCPC_N")
                                        .mum(VIDEO)
                                        .who(PersonWith.digital(DigitalAccess.NONE))
                                        .facts(daysLeft(2))),
                        row("D2-20", of("RCPC_N").mum(ROOM).facts(facts("DISABLED"))),
                        row("D2-21", of("CLA_REVIEW_N").mum(ROOM).facts(facts("FOSTER"))))
                .collect(toList());
    }

    static List<Arguments> doesNotFire() {
        return Stream.of(
                        row("D2-01", of("RCPC_N").mum(ROOM).dad(ROOM)),
                        row("D2-02a", danger(CURRENT, NO)),
                        row("D2-02b", danger(CURRENT, UNKNOWN)),
                        row("D2-02c", danger(HISTORIC, YES)),
                        row("D2-02d", danger(CURRENT, YES)),
                        row("D2-02e", danger(CURRENT, YES)),
                        row("D2-03", of("RCPC_N").mum(NO_PREFERENCE).who(PersonWith.privateSpace(NO))),
                        row(
                                "D2-04",
                                of("RCPC_N")
                                        .mum(ROOM)
                                        .who(PersonWith.privateSpace(UNKNOWN))
                                        .who(PersonWith.need(VIDEO))),
                        row("D2-05a", of("RCPC_N").mum(PHONE).who(PersonWith.digital(DigitalAccess.NONE))),
                        row("D2-05b", of("RCPC_N").mum(PHONE).who(PersonWith.digital(DigitalAccess.UNKNOWN))),
                        row("D2-06", of("RCPC_N").mum(ROOM).who(PersonWith.interpreter(InterpreterNeed.UNKNOWN))),
                        row("D2-07", of("RCPC_N").mum(ROOM).who(PersonWith.interpreter(InterpreterNeed.SPOKEN))),
                        row("D2-08", of("RCPC_N").mum(ROOM)),
                        row("D2-09", of("RCPC_N").mum(ROOM)),
                        row("D2-10", of("RCPC_N").child(4, VIDEO)),
                        row("D2-10", of("RCPC_N").child(-1, VIDEO)),
                        row("D2-11", of("RCPC_N").child(12, VIDEO)),
                        row("D2-11", of("CLA_REVIEW_N").child(8, NO_PREFERENCE)),
                        row("D2-12a", of("RCPC_N").mum(ROOM).facts(virtual(1, false))),
                        row("D2-12b", of("RCPC_N").mum(ROOM).facts(virtual(2, false))),
                        row(
                                "D2-19",
                                of("RCPC_N")
                                        .mum(VIDEO)
                                        .who(PersonWith.digital(DigitalAccess.NONE))
                                        .facts(daysLeft(3))),
                        row("D2-19", of("RCPC_N").mum(VIDEO).facts(daysLeft(0))),
                        row("D2-21", of("CLA_REVIEW_1").mum(ROOM).facts(facts("FOSTER"))))
                .collect(toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fires")
    void each_row_fires_when_its_case_is_known(String row, APolicyCase asked) {
        assertThat(asked.advice().rules()).contains(row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doesNotFire")
    void no_row_fires_beside_its_case(String row, APolicyCase asked) {
        assertThat(asked.advice().rules()).doesNotContain(row);
    }

    /** A rule somebody adds fires in no case above, and this fails. */
    @Test
    void every_rule_of_the_table_is_tested() {
        var watched = PolicyDmn.watched();

        fires().forEach(each -> ((APolicyCase) each.get()[1]).advice(watched.watchedTables()));

        assertThat(watched.fired()).containsAll(PolicyDmn.conditionRules());
    }

    private static APolicyCase danger(SafetyState state, Known home) {
        return of("RCPC_N").mum(ROOM).dad(ROOM).danger("mum", "dad", state, home);
    }

    private static MeetingFacts virtual(int inARow, boolean told) {
        return new MeetingFacts(inARow, told, false, false, false, false, false, false, List.of(), -1);
    }

    private static MeetingFacts daysLeft(int days) {
        return new MeetingFacts(0, false, false, false, false, false, false, false, List.of(), days);
    }

    static MeetingFacts facts(String known) {
        return new MeetingFacts(
                0,
                false,
                known.equals("NEW"),
                known.equals("AWAY"),
                known.equals("PROCEEDINGS"),
                known.equals("FOSTER"),
                known.equals("DISABLED"),
                known.equals("ALONE"),
                known.equals("CAMERA") ? List.of("mum") : List.of(),
                -1);
    }

    private static Arguments row(String id, APolicyCase asked) {
        return Arguments.of(id, asked);
    }
}
