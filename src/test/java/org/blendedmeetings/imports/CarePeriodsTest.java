package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.junit.jupiter.api.Test;

class CarePeriodsTest {
    @Test
    void changes_of_home_and_legal_status_are_one_period() {
        var care = of("2024-01-08..2025-02-03 S/C2/X1", "2025-02-03..2026-03-02 P/C2/X1", "2026-03-02.. L/C1/");

        assertThat(care.ofCare()).containsExactly(stretch("2024-01-08", null));
    }

    @Test
    void it_ends_with_an_end_of_care_and_begins_again_with_a_new_start() {
        var care = of("2024-01-08..2025-02-03 S/C2/E4A", "2026-03-02.. S/V2/");

        assertThat(care.ofCare()).containsExactly(stretch("2024-01-08", "2025-02-03"), stretch("2026-03-02", null));
    }

    @Test
    void a_start_that_comes_without_an_end_before_it_ends_what_was() {
        var care = of("2024-01-08.. S/C2/", "2026-03-02.. S/V2/");

        assertThat(care.ofCare()).containsExactly(stretch("2024-01-08", "2026-03-02"), stretch("2026-03-02", null));
    }

    @Test
    void where_the_return_does_not_have_the_start_its_first_episode_is_the_earliest_known() {
        var care = of("2025-02-03..2026-03-02 P/C2/X1", "2026-03-02.. P/C2/");

        assertThat(care.ofCare()).containsExactly(new ToldPeriod(LocalDate.of(2025, 2, 3), null, false));
        assertThat(care.hasStartOf(LocalDate.of(2026, 5, 4))).isFalse();
        assertThat(of("2025-02-03.. S/C2/").hasStartOf(LocalDate.of(2026, 5, 4)))
                .isTrue();
        assertThat(of().hasStartOf(LocalDate.of(2026, 5, 4))).isTrue();
    }

    @Test
    void episodes_may_come_in_any_order_and_codes_in_any_case() {
        assertThat(of("2025-02-03..2026-03-02 p/c2/e11", "2024-01-08..2025-02-03 s/c2/x1")
                        .ofCare())
                .containsExactly(stretch("2024-01-08", "2026-03-02"));
    }

    @Test
    void short_breaks_are_a_period_of_their_own_kind() {
        var care = of("2024-01-08.. S/V4/");

        assertThat(care.areShortBreaksOnly()).isTrue();
        assertThat(care.ofCare()).isEmpty();
        assertThat(care.ofShortBreaks()).containsExactly(stretch("2024-01-08", null));
        assertThat(of("2024-01-08..2024-06-03 S/V3/E8", "2024-06-03.. S/V2/").areShortBreaksOnly())
                .isFalse();
        assertThat(of("2024-01-08.. S/V3/").areShortBreaksOnly()).isTrue();
        assertThat(of().areShortBreaksOnly()).isFalse();
    }

    @Test
    void only_an_end_of_care_with_its_day_ends_it() {
        assertThat(of("2024-01-08.. S/C2/E4A", "2025-02-03.. P/C2/").ofCare())
                .containsExactly(stretch("2024-01-08", null));
        assertThat(of("2024-01-08..2025-02-03 S/C2/").ofCare()).containsExactly(stretch("2024-01-08", null));
    }

    @Test
    void of_two_that_begin_on_one_day_the_one_that_goes_on_is_the_later() {
        assertThat(of("2024-01-08.. S/C2/", "2024-01-08..2024-01-08 S/V2/E4A").ofCare())
                .containsExactly(stretch("2024-01-08", "2024-01-08"), stretch("2024-01-08", null));
    }

    @Test
    void whether_the_return_has_the_start_is_asked_of_the_care_in_which_the_day_lies() {
        var care = of("2024-01-08..2024-06-03 P/C2/E4A", "2025-02-03.. S/C2/");

        assertThat(care.hasStartOf(LocalDate.of(2024, 5, 6))).isFalse();
        assertThat(care.hasStartOf(LocalDate.of(2025, 2, 3))).isTrue();
        assertThat(care.hasStartOf(LocalDate.of(2023, 5, 6))).isTrue();
    }

    @Test
    void where_an_end_was_missed_the_next_stretch_has_its_own_beginning() {
        var care = of("2024-01-08..2025-02-03 P/C2/X1", "2026-03-02.. S/V2/");

        assertThat(care.ofCare())
                .containsExactly(
                        new ToldPeriod(LocalDate.of(2024, 1, 8), LocalDate.of(2026, 3, 2), false),
                        stretch("2026-03-02", null));
    }

    private static ToldPeriod stretch(String since, String until) {
        return ToldPeriod.of(LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static CarePeriods of(String... episodes) {
        List<Fact> facts = Stream.of(episodes).map(CarePeriodsTest::fact).toList();
        return new CarePeriods(facts);
    }

    /** {@code 2024-01-08..2025-02-03 S/C2/X1} */
    private static Fact fact(String episode) {
        var parts = episode.split(" ");
        var days = parts[0].split("\\.\\.", -1);
        var until = days[1].isEmpty() ? null : LocalDate.parse(days[1]);
        return new Fact(FactKind.EPISODE, "9001", LocalDate.parse(days[0]), until, parts[1], "episodes.csv", 2);
    }
}
