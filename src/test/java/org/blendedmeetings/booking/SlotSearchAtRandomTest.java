package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.blendedmeetings.booking.Availability.Busy;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question whatever is in the diaries; a failure names the seed that made it. */
class SlotSearchAtRandomTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 19);

    private final SlotSearch search = SlotQuestions.search();

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_suggestion_keeps_every_rule(int seed) {
        var question = atRandom(new Random(seed));
        var slots = search.find(question, 8).slots();

        assertThat(slots).hasSizeLessThanOrEqualTo(8).allSatisfy(slot -> {
            var day = London.dateOf(slot.start());
            var hours = TimescaleFixtures.settings();
            assertThat(slot.start()).isAfterOrEqualTo(question.earliest());
            assertThat(day).isBetween(question.from(), question.latest());
            assertThat(TimescaleFixtures.workingDays().isWorkingDay(day)).isTrue();
            assertThat(London.timeOf(slot.start())).isAfterOrEqualTo(day.atTime(hours.dayStart()));
            assertThat(London.timeOf(slot.end())).isBeforeOrEqualTo(day.atTime(hours.dayEnd()));
            assertThat(Duration.between(slot.start(), slot.end())).isEqualTo(question.length());
            assertThat(London.timeOf(slot.start()).getMinute() % 15).isZero();
            assertThat(question.people()).allMatch(each -> each.free(slot.start(), slot.end()));
            assertThat(slot.late()).isEqualTo(day.isAfter(question.limit()));
            assertThat(slot.why()).isNotEmpty();
            if (question.roomNeeded()) {
                assertThat(question.rooms())
                        .filteredOn(each -> each.room().equals(slot.room()))
                        .singleElement()
                        .matches(each -> each.free(slot.start(), slot.end()));
            }
            if (!slot.hard() && question.familyComes()) {
                assertThat(question.hardTimes().hitBy(London.timeOf(slot.start()), London.timeOf(slot.end())))
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_same_question_gets_the_same_answer_in_whatever_order_it_is_put(int seed) {
        var question = atRandom(new Random(seed));
        var reordered = new ArrayList<>(question.rooms());
        reordered.sort(
                Comparator.comparing((Diary.OfRoom each) -> each.room().name()).reversed());

        assertThat(search.find(withRooms(question, reordered), 8)).isEqualTo(search.find(question, 8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_free_quarter_hour_is_never_overlooked(int seed) {
        var question = atRandom(new Random(seed));
        var anyFree = question.from().datesUntil(question.latest().plusDays(1)).anyMatch(day -> freeOn(day, question));

        assertThat(search.find(question, 8).slots().isEmpty()).isEqualTo(!anyFree);
    }

    private static boolean freeOn(LocalDate day, SlotQuestion question) {
        if (!TimescaleFixtures.workingDays().isWorkingDay(day)) {
            return false;
        }
        return IntStream.range(36, 68).anyMatch(quarter -> {
            var start = London.instant(day.atStartOfDay().plusMinutes(15L * quarter));
            var end = start.plus(question.length());
            return !start.isBefore(question.earliest())
                    && !end.isAfter(London.instant(day.atTime(17, 0)))
                    && question.people().stream().allMatch(each -> each.free(start, end))
                    && (!question.roomNeeded() || question.rooms().stream().anyMatch(each -> each.free(start, end)));
        });
    }

    private static SlotQuestion atRandom(Random random) {
        var today = FIRST.plusDays(random.nextInt(20));
        var latest = today.plusDays(random.nextInt(42));
        var asked = SlotQuestions.question()
                .now(London.instant(today.atTime(random.nextInt(24), random.nextInt(60))))
                .days(today, latest)
                .limit(latest.minusDays(random.nextInt(3)))
                .target(today.plusDays(random.nextInt(42)))
                .minutes(15 * (1 + random.nextInt(12)));
        for (var person = 0; person < random.nextInt(4); person++) {
            asked.person("Person " + person, busyAtRandom(random, today, latest));
        }
        if (random.nextBoolean()) {
            asked.inARoom();
            for (var room = 0; room < random.nextInt(4); room++) {
                asked.room(
                        SlotQuestions.room("Room " + room, 4 + random.nextInt(9), random.nextBoolean()),
                        busyAtRandom(random, today, latest));
            }
        }
        for (var hard = 0; hard < random.nextInt(4); hard++) {
            asked.hard(new HardTime(DayOfWeek.of(1 + random.nextInt(5)), null, Part.values()[random.nextInt(3)]));
        }
        if (random.nextInt(4) == 0) {
            asked.withoutFamily();
        }
        if (random.nextInt(4) == 0) {
            asked.outsideSchool();
        }
        return asked.asked();
    }

    private static List<Busy> busyAtRandom(Random random, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> IntStream.range(0, random.nextInt(4)).mapToObj(any -> {
                    var from = London.instant(day.atTime(8 + random.nextInt(9), random.nextInt(60)));
                    return new Busy(from, from.plus(Duration.ofMinutes(10L + random.nextInt(400))));
                }))
                .toList();
    }

    private static SlotQuestion withRooms(SlotQuestion asked, List<Diary.OfRoom> rooms) {
        return new SlotQuestion(
                asked.earliest(),
                asked.from(),
                asked.latest(),
                asked.limit(),
                asked.target(),
                asked.length(),
                asked.people(),
                rooms,
                asked.roomNeeded(),
                asked.familyComes(),
                asked.outsideSchool(),
                asked.hardTimes(),
                asked.pencilled(),
                asked.pencilledRoom());
    }
}
