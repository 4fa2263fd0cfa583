package org.blendedmeetings.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.policy.RuleSaid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WouldHelpTest {
    @ParameterizedTest
    @CsvSource({
        "D2-02a, SAFE_ROOM",
        "D2-02d, SAFE_ROOM",
        "D2-03, LENT_ROOM",
        "D2-04, LENT_ROOM",
        "D2-05a, LOAN",
        "D2-05b, TRY_FIRST",
        "D2-06, INTERPRETER",
        "D2-07, INTERPRETER"
    })
    void a_row_about_a_person_says_what_would_help(String row, Help help) {
        assertThat(byRows("D3-04", row)).containsExactly(help);
    }

    @Test
    void other_rows_say_nothing_of_the_kind() {
        assertThat(byRows("D3-01", "D2-01", "D2-02b", "D2-02c", "D2-17", "D2-12a"))
                .isEmpty();
    }

    @Test
    void what_stands_in_the_way_says_it_too() {
        assertThat(against(Obstacle.Kind.ROOM)).containsExactly(Help.OTHER_TIME, Help.LATER_HOUR);
        assertThat(against(Obstacle.Kind.CHAIR)).containsExactly(Help.OTHER_TIME);
        assertThat(against(Obstacle.Kind.KIT)).containsExactly(Help.LOAN);
        assertThat(against(Obstacle.Kind.INTERPRETER)).containsExactly(Help.INTERPRETER);
    }

    @Test
    void so_does_the_reason_of_whoever_decided() {
        assertThat(because(ReasonCode.TIMESCALE)).containsExactly(Help.LATER_HOUR);
        assertThat(because(ReasonCode.PRACTICAL)).containsExactly(Help.OTHER_TIME, Help.LATER_HOUR);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReasonCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TIMESCALE", "PRACTICAL"})
    void no_other_reason_says_anything(ReasonCode reason) {
        assertThat(because(reason)).isEmpty();
    }

    @Test
    void only_a_safe_room_tells_of_danger() {
        assertThat(Stream.of(Help.values()).filter(Help::sensitive)).containsExactly(Help.SAFE_ROOM, Help.OWN_SESSION);
    }

    private static Set<Help> byRows(String... rows) {
        var said = Stream.of(rows).map(each -> new RuleSaid(each, "why")).toList();
        return WouldHelp.of(said, List.of(), null);
    }

    private static Set<Help> against(Obstacle.Kind kind) {
        return WouldHelp.of(List.of(), List.of(new Obstacle(kind, "mum")), null);
    }

    private static Set<Help> because(ReasonCode reason) {
        return WouldHelp.of(List.of(), List.of(), reason);
    }
}
