package org.blendedmeetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.blendedmeetings.due.Chains;
import org.blendedmeetings.due.Chronology;
import org.blendedmeetings.due.DueFixtures;
import org.blendedmeetings.due.PeriodKind;
import org.blendedmeetings.due.Told;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.FactKind;
import org.blendedmeetings.imports.reading.ImportKind;
import org.blendedmeetings.imports.reading.Refusal;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.Birth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chronology of a child of nine is told of files as at 31 March 2026 that have every review from 1 April before. */
class TellingTest {
    private static final LocalDate AS_AT = LocalDate.of(2026, 3, 31);
    private static final LocalDate COVERED = LocalDate.of(2025, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 2, 7);

    private final List<Refusal> refused = new ArrayList<>();
    private final Checked checked = new Checked(ImportKind.MEETINGS, AS_AT, refused::add);
    private final Chronology chronology = mock(Chronology.class);
    private final Chains chains = mock(Chains.class);
    private final Catalogue catalogue = new Catalogue(DueFixtures.kinds(), MeetingTypeFixtures.catalogue(), chains);
    private final MeetingType later = MeetingTypeFixtures.type("CLA_REVIEW_N");
    private final MeetingType laterConference = MeetingTypeFixtures.type("RCPC_N");

    TellingTest() {
        when(chains.later("CARE_REVIEW")).thenReturn(later);
        when(chains.later("REVIEW_CONFERENCE")).thenReturn(laterConference);
        when(chains.later("SHORT_BREAKS")).thenReturn(MeetingTypeFixtures.type("SHORT_BREAK_REVIEW"));
        when(chronology.held(any(), any(), any(), any(), anyBoolean())).thenReturn(Told.KNOWN);
        when(chronology.periods(any(), any(), any())).thenReturn(Told.KNOWN);
        when(chronology.speaksOf(any(), any())).thenReturn(Told.KNOWN);
        when(chronology.ended(any(), any(), any())).thenReturn(Told.KNOWN);
        when(chronology.codedHere(any(), any())).thenReturn(Optional.empty());
    }

    @Test
    void a_review_of_care_that_began_in_the_files_is_one_of_all_there_were() {
        meetings(episode("2026-01-05", "S/C2/"), fact(FactKind.REVIEW, DAY, null, "PN1"));

        verify(chronology).held(later, DAY, COVERED, "PN1", true);
    }

    @Test
    void of_care_that_began_before_them_there_were_others() {
        meetings(episode("2026-01-05", "P/C2/"), fact(FactKind.REVIEW, DAY, null, "PN1"));

        verify(chronology).held(later, DAY, null, "PN1", true);
    }

    @Test
    void a_code_that_is_not_for_the_age_is_left_out_and_the_day_is_not() {
        meetings(fact(FactKind.REVIEW, DAY, null, "PN0"));

        verify(chronology).held(later, DAY, COVERED, null, true);
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("440");
    }

    @Test
    void short_breaks_alone_have_no_reviews_in_the_return() {
        meetings(episode("2026-01-05", "S/V4/"), fact(FactKind.REVIEW, DAY, null, "PN1"));

        verify(chronology, never()).held(any(), any(), any(), any(), anyBoolean());
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("399");
    }

    @ParameterizedTest
    @CsvSource({
        "LATEST_REVIEW, CLA_REVIEW_N",
        "LATEST_BREAK_REVIEW, SHORT_BREAK_REVIEW",
        "LATEST_PLAN_REVIEW, RCPC_N",
        "PLAN_REVIEW, RCPC_N"
    })
    void of_the_latest_alone_it_is_not_known_which_in_line_it_was(FactKind kind, String type) {
        meetings(fact(kind, DAY, null, null));

        verify(chronology).held(MeetingTypeFixtures.type(type), DAY, DAY, null, true);
    }

    @Test
    void a_review_conference_is_not_on_the_day_its_plan_starts() {
        when(chronology.since(kind("PROTECTION_PLAN"))).thenReturn(Optional.of(DAY));

        meetings(fact(FactKind.PLAN_REVIEW, DAY, null, null), fact(FactKind.PLAN_REVIEW, DAY.plusDays(1), null, null));

        verify(chronology, never()).held(any(), eq(DAY), any(), any(), anyBoolean());
        verify(chronology).held(laterConference, DAY.plusDays(1), DAY.plusDays(1), null, true);
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("8841");
    }

    @Test
    void an_enquiry_ends_with_its_conference_which_arms_nothing_itself() {
        meetings(fact(FactKind.SECTION_47, DAY, DAY.plusDays(2), null), fact(FactKind.SECTION_47, DAY, null, null));
        periods(fact(FactKind.SECTION_47, DAY, DAY.plusDays(2), null));

        verify(chronology).held(MeetingTypeFixtures.type("ICPC"), DAY.plusDays(2), null, null, false);
        verify(chronology, times(1)).held(any(), any(), any(), any(), anyBoolean());
        assertTold("ENQUIRY", "INITIAL_CONFERENCE", period(DAY, DAY.plusDays(2)));
    }

    @Test
    void at_a_weekend_there_was_no_conference_and_the_enquiry_goes_on() {
        meetings(fact(FactKind.SECTION_47, DAY, SATURDAY, null));
        periods(fact(FactKind.SECTION_47, DAY, SATURDAY, null));

        verify(chronology, never()).held(any(), any(), any(), any(), anyBoolean());
        assertThat(refused).singleElement().extracting(Refusal::why).asString().contains("8875");
        assertTold("ENQUIRY", "INITIAL_CONFERENCE", period(DAY, null));
    }

    @ParameterizedTest
    @CsvSource({
        "CARE, CARE, CARE_REVIEW",
        "SHORT_BREAKS, SHORT_BREAKS, SHORT_BREAKS",
        "PLAN, PROTECTION_PLAN, REVIEW_CONFERENCE"
    })
    void a_period_is_told_with_the_chain_its_file_tells_of_and_no_other_period(
            FactKind fact, String kind, String chain) {
        // what is no conference ends on any day of the week
        periods(fact(fact, DAY, SATURDAY, null));

        assertTold(kind, chain, period(DAY, SATURDAY));
        verify(chronology, times(1)).periods(any(), any(), any());
    }

    @Test
    void an_enquiry_that_needs_no_conference_ends_as_it_began() {
        periods(fact(FactKind.SECTION_47, DAY, null, "NOT_NEEDED"));
        assertTold("ENQUIRY", "INITIAL_CONFERENCE", period(DAY, DAY));
    }

    @Test
    void but_goes_on_where_nothing_is_said_of_it() {
        periods(fact(FactKind.SECTION_47, DAY, null, null));
        assertTold("ENQUIRY", "INITIAL_CONFERENCE", period(DAY, null));
    }

    @Test
    void a_clock_that_starts_begins_a_period_or_runs_in_the_one_that_goes_on() {
        periods(fact(FactKind.CLOCK_STARTED, DAY, null, "CLA_REVIEW_1"));
        assertTold("CARE", "CARE_REVIEW", period(DAY, null));

        when(chronology.since(kind("CARE"))).thenReturn(Optional.of(DAY));
        periods(fact(FactKind.CLOCK_STARTED, DAY, null, "CLA_REVIEW_1"));
        verify(chronology).speaksOf(kind("CARE"), Set.of("CARE_REVIEW"));
    }

    @Test
    void what_starts_no_clock_is_refused_with_what_would_be_right() {
        periods(fact(FactKind.CLOCK_STARTED, DAY, null, "CLA_REVIEW_2"), fact(FactKind.CLOCK_STARTED, DAY, null, "X"));

        assertThat(refused)
                .extracting(Refusal::why)
                .satisfiesExactly(first -> assertThat(first).contains("Held on"), second -> assertThat(second)
                        .startsWith("X is not the code of a meeting type"));
    }

    @Test
    void what_is_no_meeting_was_neither_held_nor_ended() {
        meetings(fact(FactKind.HELD, DAY, null, "MIDWAY"), fact(FactKind.ENDED, DAY, null, "X"));

        assertThat(refused).hasSize(2);
        verify(chronology, never()).held(any(), any(), any(), any(), anyBoolean());
    }

    @Test
    void what_was_known_is_no_news_and_anything_else_is() {
        var review = fact(FactKind.REVIEW, DAY, null, null);
        var ended = fact(FactKind.ENDED, DAY, null, "CLA_REVIEW_N");
        var care = fact(FactKind.CARE, DAY, null, null);
        assertThat(meetings(review, ended)).isFalse();
        assertThat(periods(care)).isFalse();

        when(chronology.held(any(), any(), any(), any(), anyBoolean())).thenReturn(Told.CHANGED);
        when(chronology.periods(any(), any(), any())).thenReturn(Told.NEW);
        assertThat(meetings(review, ended)).isTrue();
        assertThat(periods(care)).isTrue();
        when(chronology.ended(any(), any(), any())).thenReturn(Told.CHANGED);
        assertThat(meetings(ended)).isTrue();
        assertThat(meetings()).isFalse();
    }

    private boolean meetings(Fact... facts) {
        return new TellingMeetings(catalogue, chronology, new Birth(DAY.minusYears(9), null), COVERED, checked)
                .tell(List.of(facts), care(facts));
    }

    private boolean periods(Fact... facts) {
        return new TellingPeriods(catalogue, chronology, checked).tell(List.of(facts), care(facts));
    }

    private static CarePeriods care(Fact... facts) {
        return new CarePeriods(
                Stream.of(facts).filter(each -> each.kind() == FactKind.EPISODE).toList());
    }

    private void assertTold(String kind, String chain, ToldPeriod period) {
        verify(chronology).periods(kind(kind), List.of(period), Set.of(chain));
    }

    private static ToldPeriod period(LocalDate since, LocalDate until) {
        return ToldPeriod.of(since, until).asAt(AS_AT);
    }

    private static PeriodKind kind(String code) {
        return DueFixtures.kinds().get(code);
    }

    private static Fact episode(String from, String code) {
        return fact(FactKind.EPISODE, LocalDate.parse(from), null, code);
    }

    private static Fact fact(FactKind kind, LocalDate on, LocalDate until, String code) {
        return new Fact(kind, "9001", on, until, code, "meetings.csv", 2);
    }
}
