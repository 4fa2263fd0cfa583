package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import org.blendedmeetings.booking.Windows.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WindowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @Test
    void a_near_limit_is_one_question() {
        assertThat(Windows.around(TODAY.plusDays(14), TODAY, TODAY.plusDays(21)))
                .containsExactly(new Window(TODAY, TODAY.plusDays(21)));
    }

    @Test
    void a_day_that_has_passed_leaves_nothing_to_ask() {
        assertThat(Windows.around(TODAY, TODAY, TODAY.minusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_day_is_in_one_window_no_window_is_too_long_and_the_target_comes_first(int seed) {
        var random = new Random(seed);
        var last = TODAY.plusDays(random.nextInt(500));
        var target = TODAY.plusDays(random.nextInt((int) TODAY.until(last, java.time.temporal.ChronoUnit.DAYS) + 1));

        var windows = Windows.around(target, TODAY, last);

        assertThat(windows.stream()
                        .flatMap(each -> each.from().datesUntil(each.to().plusDays(1))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        TODAY.datesUntil(last.plusDays(1)).toList());
        assertThat(windows).allMatch(each -> !each.to().isAfter(each.from().plusDays(Windows.DAYS - 1)));
        assertThat(target).isBetween(windows.get(0).from(), windows.get(0).to());
    }
}
