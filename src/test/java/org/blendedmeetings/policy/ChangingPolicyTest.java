package org.blendedmeetings.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.policy.PolicyOffice.HEAD;
import static org.blendedmeetings.policy.PolicyOffice.OFFICER;
import static org.blendedmeetings.policy.PolicyOffice.SECOND;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.TestClock;
import org.blendedmeetings.access.Role;
import org.blendedmeetings.audit.Trail;
import org.blendedmeetings.audit.TrailEntry;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A change of the policy: written by one, decided by another, in force from its day. */
@BlendedTest
@ExtendWith(NothingPublished.class)
class ChangingPolicyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private PolicyOffice office;

    @Autowired
    CouncilPolicy policy;

    @Autowired
    TestClock clock;

    @Autowired
    Trail trail;

    @BeforeEach
    void nothing_published(PolicyOffice its) {
        office = its;
    }

    @Test
    void what_was_approved_applies_from_its_day_by_itself_and_names_its_version() {
        var shipped = policy.current().version();
        office.approved("D1-17", "video", "2", MONDAY.plusDays(8));

        assertThat(policy.current().version()).isEqualTo(shipped);
        assertThat(videoAtReview()).hasValue(0);
        clock.advance(Duration.ofDays(8));
        assertThat(policy.current().version()).isEqualTo("council 1, from 1 December 2026");
        assertThat(videoAtReview()).hasValue(2);
    }

    @Test
    void the_day_begins_at_midnight_in_london() {
        office.approved("D1-17", "video", "2", LocalDate.of(2027, 7, 1));

        clock.setTo(java.time.Instant.parse("2027-06-30T22:59:00Z"));
        assertThat(videoAtReview()).hasValue(0);
        clock.setTo(java.time.Instant.parse("2027-06-30T23:00:00Z"));
        assertThat(videoAtReview()).hasValue(2);
    }

    @Test
    void a_later_change_is_made_from_the_one_before_it_and_keeps_what_that_said() {
        office.approved("D1-17", "video", "2", MONDAY);
        office.approved("D2-12a", "count", "4", MONDAY);

        assertThat(policy.current().version()).isEqualTo("council 2, from 23 November 2026");
        assertThat(videoAtReview()).hasValue(2);
        var two = KnownFact.of(Fact.VIRTUAL_IN_A_ROW, "TOLD", "D1-17").number(2);
        assertThat(policy.current().conditions(two)).isEmpty();
    }

    @Test
    void nobody_decides_what_they_wrote() {
        var change = office.proposed("D1-17", "video", "2", MONDAY);

        assertThatThrownBy(() -> office.deciding.approve(change, "", OFFICER))
                .isInstanceOfSatisfying(
                        Refused.class, each -> assertThat(each.kind()).isEqualTo(Refused.Kind.FORBIDDEN))
                .hasMessageContaining("somebody else has to decide it");
        assertThatThrownBy(() -> office.deciding.approve(change, "", PolicyOffice.somebody("Ira", Role.IRO)))
                .hasMessageContaining("Policy staff or a head of service");
        office.deciding.approve(change, "", SECOND);
        assertThat(office.state(change)).isEqualTo(ChangeState.APPROVED);
        assertThatThrownBy(() -> office.deciding.approve(change, "", HEAD)).hasMessageContaining("any more");
    }

    @Test
    void a_refusal_has_words_and_publishes_nothing() {
        var change = office.proposed("D1-17", "video", "2", MONDAY);

        assertThatThrownBy(() -> office.deciding.refuse(change, " ", HEAD)).hasMessageContaining("Say why");
        office.deciding.refuse(change, "Not without asking families.", HEAD);
        assertThat(videoAtReview()).hasValue(0);
        assertThat(trail.of(change))
                .extracting(TrailEntry::what, TrailEntry::why)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Change of the policy proposed", "Families told us."),
                        org.assertj.core.groups.Tuple.tuple(
                                "Change of the policy refused", "Not without asking families."));
    }

    @Test
    void only_who_started_a_change_writes_and_proposes_it() {
        var change = office.draft("D1-17", "video", "2");

        assertThatThrownBy(() -> office.drafting.leave(change, "D1-17", SECOND))
                .hasMessageContaining("Samuel Officer's");
        assertThatThrownBy(() -> office.proposing.propose(change, "Why", MONDAY, SECOND))
                .hasMessageContaining("Start one of your own");
    }

    @Test
    void it_is_proposed_with_a_reason_and_a_day_that_has_not_passed() {
        var change = office.draft("D1-17", "video", "2");

        assertThatThrownBy(() -> office.proposing.propose(change, " ", MONDAY, OFFICER))
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> office.proposing.propose(change, "Why", MONDAY.minusDays(1), OFFICER))
                .hasMessageContaining("today or later");
        office.approved("D1-18", "phone", "1", MONDAY.plusDays(9));
        assertThatThrownBy(() -> office.proposing.propose(change, "Why", MONDAY.plusDays(8), OFFICER))
                .hasMessageContaining("does not apply before 2 December 2026");
        office.proposing.propose(change, "Why", MONDAY.plusDays(9), OFFICER);
    }

    @Test
    void of_two_changes_at_once_the_second_has_to_be_looked_at_again() {
        var first = office.proposed("D1-17", "video", "2", MONDAY);
        var second = office.proposed("D1-17", "video", "3", MONDAY);

        office.deciding.approve(first, "", HEAD);
        assertThatThrownBy(() -> office.deciding.approve(second, "", HEAD))
                .isInstanceOfSatisfying(
                        Refused.class, each -> assertThat(each.kind()).isEqualTo(Refused.Kind.CONFLICT))
                .hasMessageContaining("looked at and proposed again");
        office.proposing.takeBack(second, OFFICER);
        assertThatThrownBy(() -> office.proposing.propose(second, "Why", MONDAY, OFFICER))
                .hasMessageContaining("Row D1-17 has changed since");
        office.drafting.edit(second, "D1-17", java.util.Map.of("video", "3"), OFFICER);
        office.proposing.propose(second, "Why", MONDAY, OFFICER);
        office.deciding.approve(second, "", HEAD);
        assertThat(videoAtReview()).hasValue(3);
    }

    @Test
    void a_change_whose_day_passed_while_it_waited_is_proposed_again() {
        var change = office.proposed("D1-17", "video", "2", MONDAY);

        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> office.deciding.approve(change, "", HEAD)).hasMessageContaining("has passed");
    }

    @Test
    void the_working_days_of_a_loan_are_the_council_s_too() {
        office.approved("D2-19", "arrangementDays", "10", MONDAY);

        assertThat(policy.current().arrangementDays()).isEqualTo(OptionalInt.of(10));
    }

    private OptionalInt videoAtReview() {
        return policy.current()
                .base("CIN_REVIEW", EarlyReason.UNKNOWN)
                .orElseThrow()
                .tierOf(Format.VIDEO);
    }
}
