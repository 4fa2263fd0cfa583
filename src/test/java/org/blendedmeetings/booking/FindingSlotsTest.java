package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.blendedmeetings.booking.SlotQuestions.at;
import static org.blendedmeetings.booking.SlotQuestions.freeOnlyOn;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.blendedmeetings.due.PlannedWeeks;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which stretch of days is looked at. */
class FindingSlotsTest {
    private static final MustCome CHAIR = new MustCome(Ids.next(), "Ada Chair", "Chair", "ada@council.example");

    private final Availability availability = mock(Availability.class);
    private final HeldSlots held = mock(HeldSlots.class);
    private final PlannedWeeks planned = mock(PlannedWeeks.class);
    private final FindingSlots finding = new FindingSlots(
            new Diaries(availability, held),
            SlotQuestions.search(),
            planned,
            TimescaleFixtures.workingDays(),
            SlotQuestions.settings(),
            Clock.fixed(SlotQuestions.MONDAY, ZoneOffset.UTC));

    @BeforeEach
    void nothingIsInTheWay() {
        when(held.busy(any(), any(), any())).thenReturn(Map.of());
        when(availability.busy(any(), any(), any())).thenReturn(Map.of());
    }

    @Test
    void suggestions_keep_close_to_some_days_before_the_limit_however_far_it_is() {
        var slots = finding.find(needs(ABookable.meeting("CLA_REVIEW_N").by(LocalDate.of(2027, 5, 14))), List.of(), 2)
                .slots();

        assertThat(London.dateOf(slots.get(0).start())).isEqualTo(LocalDate.of(2027, 5, 7));
        verify(availability, times(1)).busy(any(), any(), any());
    }

    @Test
    void one_free_day_months_away_from_the_aim_is_still_found() {
        var only = LocalDate.of(2026, 12, 3);
        when(availability.busy(any(), any(), any())).thenReturn(Map.of("ada@council.example", freeOnlyOn(only)));
        var far = LocalDate.of(2027, 2, 26);

        var slots = finding.find(needs(ABookable.meeting("CLA_REVIEW_N").by(far)), List.of(), 1)
                .slots();

        assertThat(London.dateOf(slots.get(0).start())).isEqualTo(only);
    }

    @Test
    void the_week_a_meeting_was_planned_for_comes_first_though_its_limit_is_far() {
        var needs = needs(ABookable.meeting("CLA_REVIEW_N").by(LocalDate.of(2027, 5, 14)));
        when(planned.chosenFor(needs.meeting().id())).thenReturn(Optional.of(new Week(LocalDate.of(2027, 3, 15))));

        assertThat(finding.find(needs, List.of(), 6).slots()).hasSize(6).allSatisfy(slot -> assertThat(
                        Week.of(London.dateOf(slot.start())).monday())
                .isEqualTo("2027-03-15"));
    }

    @Test
    void the_pencilled_time_leads_while_it_is_free() {
        var slots = finding.find(needs(ABookable.meeting("ICPC").pencilled(at(12, 2, 14, 30), null)), List.of(), 3)
                .slots();

        assertThat(slots.get(0).start()).isEqualTo(at(12, 2, 14, 30));
    }

    @Test
    void a_limit_that_has_passed_leaves_the_soonest_days_marked_late() {
        var slots = finding.find(needs(ABookable.meeting("ICPC").by(LocalDate.of(2026, 11, 20))), List.of(), 3)
                .slots();

        assertThat(slots).isNotEmpty().allMatch(Slot::late);
        assertThat(London.dateOf(slots.get(0).start())).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void without_a_limit_the_next_weeks_are_looked_at() {
        assertThat(finding.find(needs(ABookable.meeting("FGC").by(null)), List.of(), 3)
                        .slots())
                .hasSize(3);
    }

    private static BookingNeeds needs(ABookable meeting) {
        return Needs.of(meeting.child(AttendanceMode.ROOM).view()).person(CHAIR).needs();
    }
}
