package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** Two weeks of it: in the first 31 reviews for 30, in the second 5 of them for 24. */
class YearTest {
    private static final Week FIRST = new Week(LocalDate.of(2026, 12, 14));
    private static final Capacity OFFICERS = new Capacity("IROs", ProfessionalRole.IRO, 30, "");
    private static final Capacity ROOMS = new Capacity("Rooms", null, 100, "");

    private final YearWeek full = week(FIRST, 5, new Load(OFFICERS, 31, 30), new Load(ROOMS, 31, 100));
    private final YearWeek next = week(FIRST.plus(1), 4, new Load(OFFICERS, 5, 24), new Load(ROOMS, 5, 80));
    private final Year year = new Year(List.of(full, next), 0, List.of(OFFICERS, ROOMS), List.of());

    @Test
    void over_full_are_the_weeks_that_ask_for_more_than_they_can_take() {
        assertThat(year.overFull()).containsExactly(full);
    }

    @Test
    void bars_are_drawn_by_the_largest_figure_of_their_own_column() {
        assertThat(year.most(OFFICERS)).isEqualTo(31);
        assertThat(year.most(ROOMS)).isEqualTo(100);
    }

    @Test
    void what_is_over_is_not_left_and_what_is_left_is_not_over() {
        assertThat(full.loads().get(0).over()).isEqualTo(1);
        assertThat(full.loads().get(0).left()).isZero();
        assertThat(next.loads().get(0).over()).isZero();
        assertThat(next.loads().get(0).left()).isEqualTo(19);
    }

    @Test
    void a_week_without_a_working_day_has_room_for_nothing() {
        var closed = week(FIRST.plus(2), 0, new Load(ROOMS, 0, 0));

        assertThat(next.hasRoomFor(full)).isTrue();
        assertThat(closed.hasRoomFor(full)).isFalse();
    }

    @Test
    void where_chairs_and_rooms_are_too_few_both_need_to_have_room() {
        var both = week(FIRST, 5, new Load(OFFICERS, 31, 30), new Load(ROOMS, 101, 100));
        var chairsOnly = week(FIRST.plus(1), 4, new Load(OFFICERS, 5, 24), new Load(ROOMS, 80, 80));

        assertThat(chairsOnly.hasRoomFor(both)).isFalse();
        assertThat(chairsOnly.hasRoomFor(full)).isTrue();
    }

    private static YearWeek week(Week week, int workingDays, Load... loads) {
        return new YearWeek(week, List.of(), null, workingDays, List.of(), List.of(), Map.of(), List.of(loads));
    }
}
