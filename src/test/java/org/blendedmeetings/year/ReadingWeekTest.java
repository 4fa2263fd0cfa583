package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.LawfulWindow;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** The third of six weeks; what is to be held in it can be held in the first four. */
class ReadingWeekTest {
    private static final Week FIRST = new Week(LocalDate.of(2026, 11, 23));
    private static final Week THIRD = FIRST.plus(2);
    private static final Capacity ROOMS = new Capacity("Rooms", null, 2, "");

    private final ReadingYear year = mock(ReadingYear.class);
    private final PlannedWeeks weeks = mock(PlannedWeeks.class);
    private final AskedInWeek asked = mock(AskedInWeek.class);
    private final SeeingDue seeing = mock(SeeingDue.class);
    private final Directory directory = mock(Directory.class);
    private final ReadingWeek reading =
            new ReadingWeek(year, weeks, asked, seeing, directory, TimescaleFixtures.calendar());

    @Test
    void too_full_it_can_give_to_the_nearest_weeks_before_it_that_have_room() {
        planned(1);
        counts(1, 0, 3, 0, 0, 0);

        assertThat(plan().choices()).extracting(YearWeek::week).containsExactly(FIRST, FIRST.plus(1), FIRST.plus(3));
        assertThat(plan().suggestions()).extracting(YearWeek::week).containsExactly(FIRST.plus(1), FIRST);
    }

    @Test
    void a_week_that_is_not_too_full_gives_nothing() {
        planned(1);
        counts(1, 0, 2, 0, 0, 0);

        assertThat(plan().suggestions()).isEmpty();
    }

    @Test
    void what_is_not_theirs_to_see_is_counted_and_what_is_too_much_to_list_as_well() {
        planned(201);
        counts(0, 0, 205, 0, 0, 0);

        assertThat(plan().planned()).hasSize(200);
        assertThat(plan().more()).isEqualTo(1);
        assertThat(plan().hidden()).isEqualTo(3);
    }

    @Test
    void beyond_the_year_there_is_nothing_to_see() {
        counts(0, 0, 0, 0, 0, 0);

        assertThatThrownBy(() -> reading.of(FIRST.plus(6), Somebody.with(Role.IRO)))
                .isInstanceOf(Refused.class);
    }

    private WeekPlan plan() {
        return reading.of(THIRD, Somebody.with(Role.IRO));
    }

    private void planned(int number) {
        var child = aChild().view();
        var due = DueFixtures.waiting(Ids.next(), child.id(), "CLA_REVIEW_N", LocalDate.of(2026, 12, 18));
        var window = new LawfulWindow(FIRST.monday(), LocalDate.of(2026, 12, 18));
        when(seeing.of(any(), any()))
                .thenReturn(Stream.generate(() -> new PlannedMeeting(due, THIRD, false, window))
                        .limit(number)
                        .toList());
        when(asked.in(any(), any(), any()))
                .thenReturn(List.of(new WeekPlan.Asked("7F3KQX", "Linnet", "Review", null, "Booked")));
        when(directory.persons(any())).thenReturn(Map.of(child.id(), child));
    }

    private void counts(int... held) {
        var all = IntStream.range(0, held.length)
                .mapToObj(at -> week(FIRST.plus(at), held[at]))
                .toList();
        when(year.of(Showing.ALL)).thenReturn(new Year(all, 0, List.of(ROOMS), List.of()));
    }

    private static YearWeek week(Week week, int held) {
        var count = new LineCount(Line.CARE_REVIEWS, held);
        return new YearWeek(
                week, List.of(), null, 5, List.of(), List.of(count), Map.of(), List.of(new Load(ROOMS, held, 2)));
    }
}
