package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.DueMeetingView;
import org.blendedmeetings.due.DueStatus;
import org.blendedmeetings.due.Foreseeing;
import org.blendedmeetings.due.LawfulWindow;
import org.blendedmeetings.due.PlannedMeeting;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ClosureCalendar;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A review that stands in the week of 14 December 2026 and can be held from Wednesday 25 November. */
class WeekChoicesTest {
    private static final Week FIRST = new Week(LocalDate.of(2026, 11, 23));
    private static final Week STANDS = new Week(LocalDate.of(2026, 12, 14));
    private static final LawfulWindow WINDOW = new LawfulWindow(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 18));

    private final PlannedWeeks weeks = mock(PlannedWeeks.class);
    private final SeeingDue seeing = mock(SeeingDue.class);
    private final ReadingYear year = mock(ReadingYear.class);
    private final Foreseeing foreseeing = mock(Foreseeing.class);
    private final Directory directory = mock(Directory.class);
    private final ClosureCalendar calendar = TimescaleFixtures.calendar();
    private final WeekChoices choices = new WeekChoices(weeks, seeing, year, foreseeing, directory, calendar);
    private final PersonView child = aChild().named("Linnet", "Next").view();
    private final UUID id = Ids.next();

    @BeforeEach
    void theirs_to_see() {
        when(directory.person(child.id())).thenReturn(child);
        var all = IntStream.range(-1, 6)
                .mapToObj(FIRST::plus)
                .map(WeekChoicesTest::week)
                .toList();
        when(year.of(Showing.ALL)).thenReturn(new Year(all, 0, List.of(), List.of()));
        standsIn(STANDS);
    }

    @Test
    void the_weeks_the_law_leaves_can_be_chosen() {
        assertThat(of().weeks())
                .extracting(each -> each.week().toString())
                .containsExactly("2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14");
    }

    @Test
    void what_follows_is_said_for_the_week_it_stands_in_and_for_the_first() {
        follows(LocalDate.of(2026, 11, 25), due("CLA_REVIEW_N", "2027-05-25"));
        follows(STANDS.monday(), due("CLA_REVIEW_N", "2027-06-14"));
        follows(STANDS.plus(-1).monday(), due("CLA_REVIEW_N", "2027-06-07"));

        assertThat(of().next())
                .extracting(each -> each.heldIn() + " " + each.limit())
                .containsExactly("2026-11-23 2027-05-25", "2026-12-14 2027-06-14");
    }

    @Test
    void of_what_it_starts_only_the_next_of_its_chain_is_said_and_only_with_a_limit() {
        follows(STANDS.monday(), due("PEP_N", "2027-01-04"), due("CLA_REVIEW_N", "2027-06-14"));
        follows(LocalDate.of(2026, 11, 25), due("PEP_N", "2027-01-04"), limitless());

        assertThat(of().next()).singleElement().satisfies(next -> assertThat(next.limit())
                .isEqualTo("2027-06-14"));
    }

    @Test
    void what_is_not_theirs_or_has_no_week_is_not_found() {
        standsIn(null);
        assertThatThrownBy(this::of).isInstanceOf(Refused.class);
        when(seeing.of(any(), any())).thenReturn(List.of());
        assertThatThrownBy(this::of).isInstanceOf(Refused.class);
    }

    private WeekChoices.Choices of() {
        return choices.of(id, Somebody.with(Role.BUSINESS_SUPPORT));
    }

    private void standsIn(Week week) {
        var meeting = new PlannedMeeting(due("CLA_REVIEW_N", "2026-12-18"), week, false, WINDOW);
        when(weeks.get(id)).thenReturn(meeting);
        when(seeing.of(any(), eq(List.of(meeting)))).thenReturn(List.of(meeting));
    }

    private void follows(LocalDate heldOn, DueMeetingView... due) {
        when(foreseeing.after(any(DueMeetingView.class), eq(heldOn))).thenReturn(List.of(due));
    }

    private DueMeetingView due(String type, String limit) {
        return DueFixtures.waiting(id, child.id(), type, LocalDate.parse(limit));
    }

    private DueMeetingView limitless() {
        var limited = due("CLA_REVIEW_N", "2027-06-14");
        return new DueMeetingView(
                id,
                child.id(),
                limited.type(),
                limited.anchor(),
                1,
                null,
                null,
                null,
                limited.kind(),
                null,
                DueStatus.WAITING,
                null,
                null,
                null);
    }

    private static YearWeek week(Week week) {
        return new YearWeek(week, List.of(), null, 5, List.of(), List.of(), Map.of(), List.of());
    }
}
