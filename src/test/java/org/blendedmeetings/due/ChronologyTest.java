package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.people.Birth;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** What is told or happens here is taken down once, with the periods it begins and ends. */
class ChronologyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 10, 26);
    private static final MeetingId MEETING = new MeetingId(Ids.next());
    private static final PeriodKind CARE = kind(PeriodKinds.CARE);
    private static final PeriodKind PLAN = kind(PeriodKinds.PROTECTION_PLAN);
    private static final PeriodKind ENQUIRY = kind(PeriodKinds.ENQUIRY);

    private final Chronology chronology =
            new Chronology(Ids.next(), new Birth(null, null), List.of(), List.of(), List.of(), List.of());
    private final HeldHere heldHere = new HeldHere(DueFixtures.kinds());

    @Test
    void a_meeting_told_twice_is_known_and_a_participation_code_is_learned() {
        assertThat(told("CLA_REVIEW_N", DAY, null)).isEqualTo(Told.NEW);
        assertThat(told("CLA_REVIEW_N", DAY, null)).isEqualTo(Told.KNOWN);
        assertThat(told("CLA_REVIEW_N", DAY, "PN1")).isEqualTo(Told.CHANGED);
        assertThat(told("CLA_REVIEW_N", DAY, "PN1")).isEqualTo(Told.KNOWN);
        assertThat(told("CLA_REVIEW_N", DAY, null)).isEqualTo(Told.KNOWN);
        assertThat(told("CLA_REVIEW_N", DAY, "PN2")).isEqualTo(Told.CHANGED);
        assertThat(chronology.fresh()).hasSize(1);
        assertThat(history().held()).hasSize(1);
    }

    @Test
    void another_day_or_another_chain_is_another_meeting() {
        told("CLA_REVIEW_N", DAY, null);

        assertThat(told("CLA_REVIEW_N", LATER, null)).isEqualTo(Told.NEW);
        assertThat(told("RCPC_N", DAY, null)).isEqualTo(Told.NEW);
        assertThat(told("CLA_REVIEW_2", DAY, null)).isEqualTo(Told.KNOWN);
    }

    @Test
    void what_a_file_told_before_is_not_taken_down_again_when_it_is_held_here() {
        told("CLA_REVIEW_N", DAY, null);

        here("CLA_REVIEW_N", DAY, true);

        assertThat(history().held()).hasSize(1);
    }

    @Test
    void a_call_is_taken_down_once_a_day() {
        chronology.called(Chains.CARE_REVIEW, DAY, "CHILD_ASKS");
        chronology.called(Chains.CARE_REVIEW, DAY, "IRO_ASKS");
        chronology.called(Chains.CARE_REVIEW, LATER, "IRO_ASKS");

        assertThat(history().called()).hasSize(2);
        assertThat(chronology.fresh()).hasSize(2);
    }

    @Test
    void what_begins_by_hand_speaks_of_all_its_chains_and_ends_once() {
        chronology.began(CARE, DAY);
        assertThat(history().spells().get(0).chains()).isNull();

        assertThat(chronology.ended(CARE, LATER, null)).isEqualTo(Told.CHANGED);
        assertThat(chronology.since(CARE)).isEmpty();
        assertThat(chronology.ended(CARE, LATER, null)).isEqualTo(Told.KNOWN);
    }

    @Test
    void a_conference_with_a_plan_begins_the_plan_and_ends_the_enquiry() {
        chronology.began(ENQUIRY, DAY);

        here("ICPC", LATER, true);

        assertThat(chronology.since(PLAN)).contains(LATER);
        assertThat(chronology.since(ENQUIRY)).isEmpty();
    }

    @Test
    void a_conference_without_a_plan_begins_none_and_no_other_meeting_does() {
        here("ICPC", DAY, false);
        here("RCPC_N", LATER, true);

        assertThat(chronology.since(PLAN)).isEmpty();
    }

    @Test
    void only_a_conference_after_which_nothing_is_to_follow_ends_a_plan_and_no_other_period() {
        chronology.began(PLAN, DAY);
        chronology.began(CARE, DAY);
        chronology.began(ENQUIRY, DAY);

        here("RCPC_1", LATER, true);
        here("CORE_GROUP_N", LATER, false);
        assertThat(chronology.since(PLAN)).isPresent();
        here("RCPC_N", LATER.plusDays(7), false);

        assertThat(chronology.since(PLAN)).isEmpty();
        assertThat(chronology.since(CARE)).isPresent();
        assertThat(chronology.since(ENQUIRY)).isPresent();
    }

    @Test
    void a_meeting_asked_for_here_is_over_when_it_was_held_here() {
        var life = new DueFixtures.Life().began("ENQUIRY", "2026-10-05");
        var falls = DueFixtures.falling().of(life.history(), DAY).next().get("INITIAL_CONFERENCE");
        chronology.due().askedFor(falls, MEETING);

        here("ICPC", LATER, true);

        assertThat(chronology.due().open()).isEmpty();
    }

    @Test
    void a_source_speaks_of_its_chains_only() {
        chronology.periods(CARE, List.of(ToldPeriod.of(DAY, null)), Set.of(Chains.CARE_REVIEW));

        assertThat(history().spells().get(0).chains()).containsExactly(Chains.CARE_REVIEW);
    }

    private Told told(String type, LocalDate on, String participation) {
        return chronology.held(type(type), on, null, participation, true);
    }

    private void here(String type, LocalDate on, boolean goesOn) {
        heldHere.record(chronology, type(type), on, goesOn, MEETING);
    }

    private History history() {
        return chronology.history(DueFixtures.kinds(), DueFixtures.chains());
    }

    private static MeetingType type(String code) {
        return MeetingTypeFixtures.type(code);
    }

    private static PeriodKind kind(String code) {
        return DueFixtures.kinds().get(code);
    }
}
