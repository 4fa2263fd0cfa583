package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A review that began at ten on 1 December 2026; it is that moment. */
class OutcomeCheckTest {
    private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private MeetingView review = reviewAt(TEN);

    @Test
    void it_is_said_what_became_of_it_and_on_which_day() {
        refused(outcome(null, TODAY, null), "outcome", "Say what became");
        refused(outcome(Outcome.HELD, null, null), "on", "Give the day");
    }

    @Test
    void nothing_became_of_a_meeting_that_has_not_begun() {
        review = reviewAt(TEN.plusSeconds(60));

        refused(outcome(Outcome.HELD, TODAY, null), "outcome", "has not started yet");
    }

    @Test
    void from_its_first_minute_it_is_taken_down_and_so_is_one_without_a_time() {
        accepted(outcome(Outcome.HELD, TODAY, null));
        review = reviewAt(null);
        accepted(outcome(Outcome.HELD, TODAY, null));
    }

    @Test
    void it_was_today_or_before() {
        refused(outcome(Outcome.HELD, TODAY.plusDays(1), null), "on", "cannot be in the future");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADJOURNED", "DID_NOT_HAPPEN"})
    void what_did_not_go_ahead_as_booked_did_not_for_a_reason(Outcome outcome) {
        refused(outcome(outcome, TODAY, null), "why", "why it did not go ahead");
        refused(outcome(outcome, TODAY, " "), "why", "why it did not go ahead");
        accepted(outcome(outcome, TODAY, "The report was missing"));
    }

    @Test
    void any_other_professional_does_not_lead_the_next_part() {
        review = review().with(new ProfessionalId(Ids.next()), ProfessionalRole.IRO)
                .beginsAt(TEN)
                .view();
        var other = review.professionals().get(0).id();
        var chair = review.professionals().get(1).id();

        refused(partHeld(other), "nextPart", "whoever leads it");
        accepted(partHeld(chair));
    }

    @Test
    void where_nobody_leads_it_somebody_is_in_the_next_part() {
        refused(partHeld(), "nextPart", "who is to be in the next part");
        accepted(partHeld(review.family().get(0).id()));
    }

    private static MeetingView reviewAt(Instant begins) {
        return review().beginsAt(begins).view();
    }

    private static AMeeting review() {
        return AMeeting.of("CLA_REVIEW_N")
                .in(MeetingStatus.BOOKED)
                .with(new ProfessionalId(Ids.next()), ProfessionalRole.SOCIAL_WORKER);
    }

    private static RecordOutcome outcome(Outcome outcome, LocalDate on, String why) {
        return new RecordOutcome(outcome, on, Map.of(), why, true);
    }

    private static RecordOutcome partHeld(UUID... next) {
        return new RecordOutcome(Outcome.PART_HELD, TODAY, Map.of(), null, true, Set.of(next), false);
    }

    private void accepted(RecordOutcome outcome) {
        assertThatCode(() -> check(outcome)).doesNotThrowAnyException();
    }

    private void refused(RecordOutcome outcome, String field, String sentence) {
        assertThatThrownBy(() -> check(outcome))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
    }

    private void check(RecordOutcome outcome) {
        new OutcomeCheck(PartFixtures.rules(Reported.COMPLETED), Clock.fixed(TEN, ZoneOffset.UTC))
                .check(review, outcome, new PartsSoFar(List.of()));
    }
}
