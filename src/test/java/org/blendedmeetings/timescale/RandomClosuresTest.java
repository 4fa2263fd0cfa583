package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.blendedmeetings.timescale.TimescaleSettings.NamedDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of working days whatever days a council is closed; each seed makes a hundred calendars. */
class RandomClosuresTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1500;

    @ParameterizedTest
    @ValueSource(longs = {2, 30, 404})
    void adding_and_taking_away_come_back_and_counting_agrees_whatever_is_closed(long seed) {
        var chance = new Random(seed);
        for (var calendar = 0; calendar < 100; calendar++) {
            var days = new WorkingDays(calendar(chance));
            for (var each = 0; each < 20; each++) {
                var day = any(chance);
                var amount = chance.nextInt(1, 120);
                var later = days.plus(day, amount);
                var earlier = days.plus(day, -amount);

                assertThat(days.isWorkingDay(later)).isTrue();
                assertThat(days.isWorkingDay(earlier)).isTrue();
                assertThat(days.between(day, later)).isEqualTo(amount);
                assertThat(days.between(day, earlier)).isEqualTo(-amount);
                assertThat(days.plus(later, -amount)).isEqualTo(days.onOrBefore(day));
                assertThat(days.plus(day, amount + 1)).isEqualTo(days.plus(later, 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 80, 909})
    void between_two_days_lie_as_many_working_days_as_one_counts_one_by_one(long seed) {
        var chance = new Random(seed);
        for (var calendar = 0; calendar < 100; calendar++) {
            var days = new WorkingDays(calendar(chance));
            var from = any(chance);
            var length = chance.nextInt(200);
            var oneByOne = IntStream.rangeClosed(1, length)
                    .mapToObj(from::plusDays)
                    .filter(days::isWorkingDay)
                    .count();

            assertThat(days.between(from, from.plusDays(length))).isEqualTo((int) oneByOne);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 120, 1313})
    void what_the_council_closes_moves_no_limit_and_never_lengthens_the_time_to_book(long seed) {
        var chance = new Random(seed);
        for (var each = 0; each < 100; each++) {
            var open = calendar(List.of());
            var closed = calendar(anyDays(chance));
            var rule = new LimitRule(
                    chance.nextInt(1, 40), anyUnit(chance), "it", LimitKind.LAW, "law", null, null, false);
            var from = any(chance);

            var usual = new Limits(open, TimescaleFixtures.schoolTerms()).of(rule, from);
            var now = new Limits(closed, TimescaleFixtures.schoolTerms()).of(rule, from);

            assertThat(now.limit()).isEqualTo(usual.limit());
            assertThat(now.bookBy()).isBeforeOrEqualTo(usual.bookBy());
            assertThat(new WorkingDays(closed).isWorkingDay(now.bookBy())).isTrue();
        }
    }

    private static LimitUnit anyUnit(Random chance) {
        return List.of(LimitUnit.WD, LimitUnit.DAYS, LimitUnit.WEEKS, LimitUnit.MONTHS)
                .get(chance.nextInt(4));
    }

    private static ClosureCalendar calendar(Random chance) {
        return calendar(anyDays(chance));
    }

    private static ClosureCalendar calendar(List<NamedDay> closures) {
        return ClosureCalendar.asConfigured(
                new TimescaleSettings(LocalTime.of(9, 0), LocalTime.of(17, 0), closures, List.of(), List.of()));
    }

    /** Single days and whole weeks. */
    private static List<NamedDay> anyDays(Random chance) {
        var closures = new ArrayList<NamedDay>();
        for (var count = chance.nextInt(40); count > 0; count--) {
            var day = any(chance);
            IntStream.range(0, chance.nextInt(4) == 0 ? 7 : 1)
                    .mapToObj(day::plusDays)
                    .forEach(each -> closures.add(new NamedDay(each, "Closed")));
        }
        return closures;
    }

    private static LocalDate any(Random chance) {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }
}
