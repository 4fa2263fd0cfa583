package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** When two tellings are of one period, and when they are of two. */
class PeriodsToldApartTest {
    private static final PeriodKind CARE = DueFixtures.kinds().get(PeriodKinds.CARE);

    private final ChildsPeriods periods = new ChildsPeriods(Ids.next(), List.of());

    @Test
    void of_two_that_go_on_the_later_goes_on_in_whatever_order_a_file_tells_them() {
        told("2026-01-12..", "2026-01-05..");

        assertThat(all()).containsExactly("2026-01-05..2026-01-12", "2026-01-12..");
        assertThat(periods.fresh()).hasSize(2);
    }

    @Test
    void a_file_that_tells_something_new_beside_what_is_known_tells_something_new() {
        told("2026-03-02..");

        assertThat(told("2024-01-08..2025-02-03", "2026-03-02..")).isEqualTo(Told.NEW);
        assertThat(all()).containsExactly("2024-01-08..2025-02-03", "2026-03-02..");
    }

    @Test
    void an_earlier_one_that_is_over_is_another() {
        told("2026-03-02..");

        assertThat(told("2024-01-08..2025-02-03")).isEqualTo(Told.NEW);
        assertThat(told("2025-06-02..2026-03-02")).isEqualTo(Told.NEW);
        assertThat(all()).hasSize(3).contains("2026-03-02..");
    }

    @Test
    void one_the_file_tells_by_itself_is_not_taken_for_an_earlier_start_of_another() {
        told("2026-01-12..");

        told("2026-01-05..2026-01-26", "2026-01-12..");

        assertThat(all()).containsExactly("2026-01-05..2026-01-26", "2026-01-12..");
    }

    @Test
    void what_a_person_recorded_keeps_all_its_chains_beside_what_a_file_tells() {
        told("2026-01-12..");

        periods.told(CARE, List.of(one("2026-01-05..2026-01-26"), one("2026-01-12..")), Set.of("CARE_REVIEW"));

        assertThat(periods.open(CARE).orElseThrow().spell(DueFixtures.kinds()).chains())
                .isNull();
    }

    @Test
    void an_earlier_start_and_an_end_are_learned_at_once() {
        told("2024-01-08..");

        assertThat(told("2024-01-03..2025-02-03")).isEqualTo(Told.CHANGED);
        assertThat(all()).containsExactly("2024-01-03..2025-02-03");
    }

    @Test
    void the_end_of_one_that_is_over_is_not_moved_by_another_that_began_within_it() {
        told("2024-01-08..2025-02-03");

        told("2025-01-06..");

        assertThat(all()).containsExactly("2024-01-08..2025-02-03", "2025-01-06..");
    }

    @Test
    void one_without_its_start_that_came_after_another_was_over_is_another() {
        told("2024-01-08..2025-02-03");

        periods.told(CARE, List.of(new ToldPeriod(LocalDate.of(2025, 2, 3), null, false)), null);

        assertThat(all()).containsExactly("2024-01-08..2025-02-03", "2025-02-03..");
    }

    @Test
    void what_is_over_does_not_go_on() {
        told("2024-01-08..2025-02-03");

        assertThat(periods.open(CARE)).isEmpty();
    }

    @Test
    void why_it_ended_stays_when_a_file_tells_the_same_end() {
        told("2024-01-08..");
        periods.open(CARE).orElseThrow().ended(LocalDate.of(2025, 2, 3), "Moved to Leeds.");

        assertThat(told("2024-01-08..2025-02-03")).isEqualTo(Told.KNOWN);
        assertThat(periods.all().get(0).spell(DueFixtures.kinds()).why()).isEqualTo("Moved to Leeds.");
    }

    @Test
    void a_period_with_all_its_chains_keeps_them_when_a_source_speaks_of_some() {
        told("2024-01-08..");

        periods.told(CARE, List.of(ToldPeriod.of(LocalDate.of(2024, 1, 8), null)), Set.of("CARE_REVIEW"));

        assertThat(periods.all().get(0).spell(DueFixtures.kinds()).chains()).isNull();
    }

    private Told told(String... stretches) {
        return periods.told(
                CARE, Arrays.stream(stretches).map(PeriodsToldApartTest::one).toList(), null);
    }

    private static ToldPeriod one(String stretch) {
        var days = stretch.split("\\.\\.", -1);
        return ToldPeriod.of(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }

    private List<String> all() {
        return periods.all().stream()
                .map(each -> each.since() + ".." + (each.until() == null ? "" : each.until()))
                .sorted()
                .toList();
    }
}
