package org.blendedmeetings.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.people.PersonBuilder.aChild;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.blendedmeetings.due.ChildsClocks;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.ParticipationCode;
import org.blendedmeetings.due.PeriodView;
import org.blendedmeetings.due.ReadingClocks;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingParts;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.RecordOutcome;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review completed on 23 November 2026, of which the first part was a week before. */
class ParticipationsTest {
    private static final LocalDate COMPLETED = LocalDate.of(2026, 11, 23);
    private static final LocalDate STARTED = COMPLETED.minusWeeks(1);

    private final MeetingView review = AMeeting.of("CLA_REVIEW_N")
            .with(new PersonId(Ids.next()), FamilyRole.PARENT)
            .view();
    private final ReadingClocks clocks = mock(ReadingClocks.class);
    private final Directory directory = mock(Directory.class);
    private final MeetingParts parts = mock(MeetingParts.class);
    private final ChildParticipationRows rows = mock(ChildParticipationRows.class);
    private final Participations participations = new Participations(
            new ParticipationMapping(
                    TimescaleFixtures.fromConfig("participation.yaml", "blended.review", ReviewSettings.class)
                            .participation()),
            rows,
            clocks,
            directory,
            parts);

    @BeforeEach
    void in_care_and_counted_on_its_first_day() {
        lives("CARE 2020-01-06..");
        when(parts.countsOn(any(), any())).thenReturn(STARTED);
    }

    @ParameterizedTest
    @CsvSource({
        "CARE 2020-01-06.., true",
        "SHORT_BREAKS 2020-01-06.., false",
        // in care as well
        "SHORT_BREAKS 2020-01-06..;CARE 2026-11-01.., true",
        // in care on another day than that of the review
        "SHORT_BREAKS 2020-01-06..;CARE 2026-11-24.., false",
        "SHORT_BREAKS 2020-01-06..;CARE 2020-01-06..2026-11-22, false",
        "SHORT_BREAKS 2020-01-06..;CARE 2020-01-06..2026-11-23, true",
        // nothing is known of short breaks that day
        "SHORT_BREAKS 2020-01-06..2026-11-22, true",
        "PROTECTION_PLAN 2020-01-06.., true"
    })
    void a_review_has_a_code_unless_the_child_had_short_breaks_only_that_day(String life, boolean asked) {
        lives(life.split(";"));

        assertThat(participations.isAsked(review, COMPLETED)).isEqualTo(asked);
    }

    @Test
    void a_review_without_its_day_yet_has_one_and_no_other_meeting_has() {
        lives("SHORT_BREAKS 2020-01-06..");

        assertThat(participations.isAsked(review, null)).isTrue();
        lives("CARE 2020-01-06..");
        assertThat(participations.isAsked(AMeeting.of("PEP_N").view(), COMPLETED))
                .isFalse();
    }

    @Test
    void the_age_is_that_of_the_day_on_which_it_counts() {
        born(COMPLETED.minusYears(4)); // three when it began

        assertThat(participations.isUnderFour(review, COMPLETED)).contains(true);
        assertThat(participations.derive(review, held(AttendanceMode.ROOM), null))
                .isEqualTo(ParticipationCode.PN0);
    }

    @Test
    void how_the_child_took_part_is_what_is_told_of_the_child() {
        born(COMPLETED.minusYears(9));

        assertThat(participations.derive(review, held(AttendanceMode.VIDEO), SpokeFor.THEMSELVES))
                .isEqualTo(ParticipationCode.PN1);
        assertThatThrownBy(() -> participations.derive(review, held(null), SpokeFor.THEMSELVES))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_child_who_has_no_part_in_it_was_not_there() {
        born(COMPLETED.minusYears(9));
        var without = AMeeting.of("STRATEGY")
                .with(new PersonId(Ids.next()), FamilyRole.PARENT)
                .view();
        var parent = without.family().get(0).id();
        var outcome = new RecordOutcome(Outcome.HELD, COMPLETED, Map.of(parent, AttendanceMode.ROOM), null, true);

        assertThat(Participations.mode(without, outcome)).isNull();
    }

    @Test
    void nothing_is_completed_before_it_is_confirmed_for_that_day() {
        var gate = new ParticipationGate(participations);
        when(rows.findByMeeting(any())).thenReturn(Optional.empty());
        assertThatThrownBy(() -> gate.check(review, held(null))).hasMessageContaining("not confirmed");

        when(rows.findByMeeting(any())).thenReturn(Optional.of(confirmedFor(STARTED)));
        assertThatThrownBy(() -> gate.check(review, held(null))).hasMessageContaining("not confirmed");

        when(rows.findByMeeting(any())).thenReturn(Optional.of(confirmedFor(COMPLETED)));
        assertThatCode(() -> gate.check(review, held(null))).doesNotThrowAnyException();
    }

    @Test
    void what_the_return_does_not_list_is_completed_without() {
        lives("SHORT_BREAKS 2020-01-06..");
        when(rows.findByMeeting(any())).thenReturn(Optional.empty());

        assertThatCode(() -> new ParticipationGate(participations).check(review, held(null)))
                .doesNotThrowAnyException();
    }

    private ChildParticipation confirmedFor(LocalDate day) {
        return ChildParticipation.of(review.id(), day, null, ParticipationGiven.NOTHING, ParticipationCode.PN7);
    }

    private RecordOutcome held(AttendanceMode mode) {
        var child = review.family().get(0).id();
        var parent = review.family().get(1).id();
        var took =
                mode == null ? Map.of(parent, AttendanceMode.ROOM) : Map.of(parent, AttendanceMode.PHONE, child, mode);
        return new RecordOutcome(Outcome.HELD, COMPLETED, took, null, true);
    }

    private void born(LocalDate day) {
        var child = aChild().born(day).view();
        when(directory.person(any())).thenReturn(child);
    }

    /** {@code CARE 2020-01-06..2026-11-22}, the last day open where it goes on. */
    private void lives(String... periods) {
        var life = Stream.of(periods)
                .map(each -> each.split(" |\\.\\."))
                .map(each -> new PeriodView(
                        DueFixtures.kinds().get(each[0]),
                        LocalDate.parse(each[1]),
                        each.length > 2 ? LocalDate.parse(each[2]) : null,
                        null))
                .toList();
        when(clocks.of(any())).thenReturn(new ChildsClocks(List.of(), life, List.of()));
    }
}
