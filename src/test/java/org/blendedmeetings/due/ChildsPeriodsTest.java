package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** What files tell of a child's periods, again and again, in whatever order they come. */
class ChildsPeriodsTest {
    private static final PeriodKind CARE = DueFixtures.kinds().get(PeriodKinds.CARE);
    private static final PeriodKind ENQUIRY = DueFixtures.kinds().get(PeriodKinds.ENQUIRY);

    private final ChildsPeriods periods = new ChildsPeriods(Ids.next(), List.of());

    @Test
    void what_is_told_again_is_known() {
        assertThat(told("2024-01-08..2025-02-03", "2026-03-02..")).isEqualTo(Told.NEW);
        assertThat(told("2024-01-08..2025-02-03", "2026-03-02..")).isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactly("2024-01-08..2025-02-03", "2026-03-02..");
    }

    @Test
    void that_it_ended_is_learned_and_not_taken_back_by_an_older_file() {
        told("2024-01-08..");

        assertThat(told("2024-01-08..2025-02-03")).isEqualTo(Told.CHANGED);
        assertThat(told("2024-01-08..")).isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactly("2024-01-08..2025-02-03");
    }

    @Test
    void an_earlier_start_puts_right_what_was_known() {
        told("2024-01-08..");

        assertThat(told("2024-01-03..")).isEqualTo(Told.CHANGED);
        assertThat(all()).containsExactly("2024-01-03..");
    }

    @Test
    void a_later_start_is_another_period_and_the_one_before_has_ended_by_then() {
        told("2024-01-08..");

        assertThat(told("2026-03-02..")).isEqualTo(Told.NEW);
        assertThat(all()).containsExactly("2024-01-08..2026-03-02", "2026-03-02..");
        assertThat(told("2026-03-02..")).isEqualTo(Told.KNOWN);
    }

    @Test
    void an_older_file_knew_nothing_of_what_began_after_its_day() {
        told("2026-06-01..");
        var older = List.of(told("2023-01-08..", true).asAt(LocalDate.of(2025, 3, 31)));

        assertThat(periods.told(CARE, older, null)).isEqualTo(Told.NEW);

        assertThat(all()).containsExactlyInAnyOrder("2023-01-08..2026-06-01", "2026-06-01..");
        assertThat(periods.told(CARE, older, null)).isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactlyInAnyOrder("2023-01-08..2026-06-01", "2026-06-01..");
    }

    @Test
    void a_file_of_today_puts_right_when_it_began() {
        told("2026-06-01..");

        periods.told(CARE, List.of(told("2023-01-08..", true).asAt(LocalDate.of(2026, 11, 22))), null);

        assertThat(all()).containsExactly("2023-01-08..");
    }

    @Test
    void a_return_that_does_not_have_the_start_does_not_move_it() {
        told("2024-01-08..");

        assertThat(periods.told(CARE, List.of(withoutStart("2025-02-03")), null))
                .isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactly("2024-01-08..");
    }

    @Test
    void of_two_that_go_on_in_one_file_the_earlier_ended_when_the_later_began() {
        assertThat(told(ENQUIRY, "2026-01-05..", "2026-01-12..")).isEqualTo(Told.NEW);
        assertThat(told(ENQUIRY, "2026-01-12..", "2026-01-05..")).isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactly("2026-01-05..2026-01-12", "2026-01-12..");
    }

    @Test
    void two_of_one_file_that_overlap_stay_two_however_often_they_come() {
        told(ENQUIRY, "2026-01-05..2026-01-26", "2026-01-12..");

        assertThat(told(ENQUIRY, "2026-01-05..2026-01-26", "2026-01-12..")).isEqualTo(Told.KNOWN);
        assertThat(all()).containsExactly("2026-01-05..2026-01-26", "2026-01-12..");
    }

    @Test
    void a_clock_of_which_the_first_source_did_not_speak_runs_from_then_on() {
        periods.told(CARE, List.of(told("2026-11-02..", true)), Set.of("CARE_REVIEW"));

        assertThat(periods.speaksOf(CARE, Set.of("EDUCATION"))).isEqualTo(Told.CHANGED);
        assertThat(periods.speaksOf(CARE, Set.of("EDUCATION"))).isEqualTo(Told.KNOWN);
        assertThat(periods.all().get(0).spell(DueFixtures.kinds()).chains()).containsOnly("CARE_REVIEW", "EDUCATION");
        assertThat(periods.speaksOf(ENQUIRY, Set.of("INITIAL_CONFERENCE"))).isEqualTo(Told.KNOWN);
    }

    private Told told(String... stretches) {
        return told(CARE, stretches);
    }

    private Told told(PeriodKind kind, String... stretches) {
        return periods.told(
                kind, Arrays.stream(stretches).map(each -> told(each, true)).toList(), null);
    }

    private static ToldPeriod told(String stretch, boolean sinceKnown) {
        var days = stretch.split("\\.\\.", -1);
        var until = days[1].isEmpty() ? null : LocalDate.parse(days[1]);
        return new ToldPeriod(LocalDate.parse(days[0]), until, sinceKnown);
    }

    private static ToldPeriod withoutStart(String since) {
        return told(since + "..", false);
    }

    private List<String> all() {
        return periods.all().stream()
                .map(each -> each.since() + ".." + (each.until() == null ? "" : each.until()))
                .sorted()
                .toList();
    }
}
