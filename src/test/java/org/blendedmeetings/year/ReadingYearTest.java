package org.blendedmeetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.MovableClock;
import org.blendedmeetings.access.Line;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Somebody;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** Read on Monday 23 November 2026. */
class ReadingYearTest {
    private static final Week THIS = new Week(LocalDate.of(2026, 11, 23));
    private static final Capacity OFFICERS = new Capacity("You", ProfessionalRole.IRO, 3, "");

    private final CountingYear counting = mock(CountingYear.class);
    private final Capacities capacities = mock(Capacities.class);
    private final ReadingYear reading = new ReadingYear(
            counting,
            capacities,
            TimescaleFixtures.calendar(),
            TimescaleFixtures.schoolTerms(),
            new MovableClock(Instant.parse("2026-11-23T09:00:00Z")));

    @Test
    void late_is_what_has_no_day_and_should_have_been_held_before_this_week() {
        when(capacities.ofEverybody()).thenReturn(new Capacities.Known(List.of(OFFICERS), List.of()));
        when(counting.from(THIS, null))
                .thenReturn(List.of(
                        counted("CLA_REVIEW_N", THIS.plus(-1), Stage.PLANNED, 2),
                        counted("RCPC_N", THIS.plus(-3), Stage.ASKED, 4),
                        counted("CLA_REVIEW_N", THIS.plus(-1), Stage.BOOKED, 8),
                        counted("CLA_REVIEW_N", THIS, Stage.PLANNED, 16)));

        assertThat(reading.of(Showing.ALL).late()).isEqualTo(6);
        assertThat(reading.of(new Showing(Line.CONFERENCES, null)).late()).isEqualTo(4);
        assertThat(reading.of(Showing.ALL).weeks()).hasSize(53).first().satisfies(week -> assertThat(week.heldInAll())
                .isEqualTo(16));
    }

    @Test
    void of_the_meetings_around_somebody_those_count_that_they_chair() {
        var officer = Somebody.with(Role.IRO);
        when(capacities.of(officer)).thenReturn(new Capacities.Known(List.of(OFFICERS), List.of()));
        when(counting.from(THIS, officer.professional()))
                .thenReturn(List.of(
                        counted("CLA_REVIEW_N", THIS, Stage.PLANNED, 2), counted("RCPC_N", THIS, Stage.PLANNED, 4)));

        assertThat(reading.ledBy(officer, Showing.ALL).weeks().get(0).heldInAll())
                .isEqualTo(2);
    }

    private static Counted counted(String type, Week week, Stage stage, int count) {
        return new Counted(MeetingTypeFixtures.type(type), false, week, week, stage, count);
    }
}
