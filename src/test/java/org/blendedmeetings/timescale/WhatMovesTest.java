package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class WhatMovesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final Closures asItIs = new Closures(TimescaleFixtures.settings(), List.of());

    @Test
    void the_most_urgent_comes_first_and_what_is_booked_in_time_last() {
        var preview = preview(
                DayKind.NOT_BANK_HOLIDAY,
                moved("booked in time", 1, LocalDate.of(2026, 12, 10)),
                moved("later", 9, null),
                moved("soon", 2, null),
                moved("booked too late", 5, LocalDate.of(2026, 12, 31)));

        assertThat(preview.moved())
                .extracting(LimitMoved::meeting)
                .containsExactly("soon", "booked too late", "later", "booked in time");
    }

    @Test
    void days_people_would_have_worked_are_lost() {
        assertThat(preview(DayKind.CLOSED).lost()).containsExactly(DAY);
        assertThat(preview(DayKind.CLOSED).idle()).isFalse();
        assertThat(preview(DayKind.NOT_BANK_HOLIDAY).lost()).isEmpty();
    }

    @Test
    void where_nobody_works_anyway_nothing_is_lost() {
        var weekend = CalendarDays.of(
                DayKind.CLOSED, LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), "Over Christmas");

        var preview = whatMoves().preview(weekend, 1, asItIs, asItIs.with(weekend));

        assertThat(preview.idle()).isTrue();
    }

    private CalendarPreview preview(DayKind kind, LimitMoved... moved) {
        var days = CalendarDays.of(kind, DAY, null, "A day");
        return whatMoves(moved).preview(days, 1, asItIs, asItIs.with(days));
    }

    private static WhatMoves whatMoves(LimitMoved... moved) {
        var keeper = mock(KeepsLimits.class);
        when(keeper.wouldMove(any())).thenReturn(List.of(moved));
        ObjectProvider<KeepsLimits> keepers = new ObjectProvider<>() {
            @Override
            public Stream<KeepsLimits> stream() {
                return Stream.of(keeper);
            }
        };
        return new WhatMoves(keepers, TimescaleFixtures.schoolTerms());
    }

    private static LimitMoved moved(String meeting, int december, LocalDate bookedFor) {
        return new LimitMoved(
                UUID.randomUUID(), UUID.randomUUID(), meeting, "7F3KQX", false, days(20), days(december), bookedFor);
    }

    /** To be held two weeks after it must be booked. */
    private static LimitDays days(int december) {
        var day = LocalDate.of(2026, 12, december);
        return new LimitDays(day.plusDays(14), day.plusDays(14), day);
    }
}
