package org.blendedmeetings.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.blendedmeetings.timescale.LimitDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the limits that a day moves are laid out, where there are many. */
class MovesWithCalendarTest {
    private static final LimitDays DAYS =
            new LimitDays(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 17));

    @ParameterizedTest(name = "{0} move, {1} are listed: {2} at once, {3} for whoever wants them, {4} only counted")
    @CsvSource({"0, 0, 0, 0, 0", "100, 100, 100, 0, 0", "101, 101, 100, 1, 0", "3200, 2990, 100, 2890, 200"})
    void the_most_urgent_are_read_first(int total, int listed, int first, int more, int later) {
        var unseen = total == listed ? 0 : 10;

        var moves = new MovesWithCalendar(total, 0, rows(listed), unseen, List.of(), 0);

        assertThat(moves.urgent()).hasSize(first).isEqualTo(moves.limits().subList(0, first));
        assertThat(moves.lessUrgent()).hasSize(more).isEqualTo(moves.limits().subList(first, listed));
        assertThat(moves.later()).isEqualTo(later);
    }

    private static List<MovesWithCalendar.LimitRow> rows(int many) {
        return IntStream.range(0, many)
                .mapToObj(each -> new MovesWithCalendar.LimitRow(
                        "Child " + each, "Child-in-care review", null, null, "/meetings/new", DAYS, DAYS, null, null))
                .toList();
    }
}
