package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.blendedmeetings.timescale.LimitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when it goes on, and who is told: see the fixture for its days. */
class RecordingOutcomesTest extends OutcomeFixture {
    @Test
    void while_its_own_limit_is_ahead_that_one_binds_where_the_day_of_completion_counts() {
        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(LIMIT);
        assertThat(view().resumption().by()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void begun_in_time_it_is_in_time_where_the_start_counts() {
        reported = Reported.STARTED;

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
        assertThat(view().limitKind()).isEqualTo(LimitKind.LAW);
        assertThat(view().toBookBy()).isEqualTo(FIRST);
        assertThat(view().limitSentence()).contains("within 20 working days of the adjournment of 1 December");
    }

    @Test
    void a_later_limit_of_its_own_makes_it_no_longer() {
        meeting = booked(LocalDate.of(2027, 2, 1));

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void once_its_own_limit_is_over_it_goes_on_by_the_other() {
        meeting = booked(FIRST.minusDays(1));

        record(adjourned(FIRST));

        assertThat(view().limit()).isEqualTo(TWENTY_DAYS_ON);
    }

    @Test
    void the_process_hears_by_when_it_goes_on() {
        record(adjourned(FIRST));

        assertThat(announced(MeetingToGoOn.class)).singleElement().satisfies(event -> {
            assertThat(event.resumption().after()).isEqualTo(Outcome.ADJOURNED);
            assertThat(event.limit().limit()).isEqualTo(LIMIT);
        });
    }

    @Test
    void a_second_adjournment_is_refused_and_nothing_is_changed_but_that_it_was_wanted() {
        record(adjourned(FIRST));
        bookAgain();
        announced.clear();

        assertThatThrownBy(() -> record(adjourned(LATER)))
                .isInstanceOf(AlreadyAdjourned.class)
                .hasMessageContaining("adjourned once");

        assertThat(view().status()).isEqualTo(MeetingStatus.BOOKED);
        assertThat(announced).singleElement().isInstanceOf(AdjournmentRefused.class);
    }

    @Test
    void what_no_rule_counts_may_be_adjourned_again() {
        type = MeetingTypeFixtures.type("PEP_N");
        meeting = booked(LIMIT);
        record(adjourned(FIRST));
        bookAgain();

        record(adjourned(LATER));

        assertThat(view().status()).isEqualTo(MeetingStatus.TO_BOOK);
        assertThat(view().resumption()).isNull();
        assertThat(view().limit()).isEqualTo(LIMIT);
    }

    @Test
    void a_conference_without_its_quorum_gets_another_date_within_ten_working_days() {
        type = MeetingTypeFixtures.type("ICPC");
        meeting = booked(FIRST);

        record(inquorate(FIRST, true));

        assertThat(view().limit()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(view().limitKind()).isEqualTo(LimitKind.LOCAL);
    }

    @Test
    void it_was_not_begun_with_that_so_its_own_limit_binds_while_it_is_ahead() {
        type = MeetingTypeFixtures.type("ICPC");
        meeting = booked(LocalDate.of(2026, 12, 8));
        reported = Reported.STARTED;

        record(inquorate(FIRST, true));

        assertThat(view().limit()).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(view().resumption().by()).isEqualTo(LocalDate.of(2026, 12, 15));
    }

    @Test
    void without_a_quorum_the_child_is_seen_to_first() {
        type = MeetingTypeFixtures.type("RCPC_1");
        meeting = booked(LIMIT);

        assertRefused(inquorate(FIRST, false), "interimPlan");
    }

    @Test
    void what_this_kind_of_meeting_cannot_be_is_refused() {
        assertRefused(inquorate(FIRST, true), "outcome");
        type = MeetingTypeFixtures.type("ICPC");
        assertRefused(partHeld(FIRST, everybody()), "outcome");
    }

    @Test
    void a_conference_without_its_quorum_was_not_begun() {
        type = MeetingTypeFixtures.type("RCPC_1");
        meeting = booked(LIMIT);
        record(inquorate(FIRST, true));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(announced(OutcomeRecorded.class).get(1).startedOn()).isEqualTo(LATER);
    }

    @Test
    void over_its_limit_is_its_own_again() {
        reported = Reported.STARTED;
        record(adjourned(FIRST));
        bookAgain();
        record(held(LATER, AttendanceMode.ROOM));

        assertThat(view().limit()).isEqualTo(LIMIT);
    }

    @Test
    void adjourned_after_a_part_it_goes_on_by_the_adjournment() {
        record(partHeld(FIRST, everybody()));
        bookAgain();
        record(adjourned(LATER));

        assertThat(view().resumption().after()).isEqualTo(Outcome.ADJOURNED);
        assertThat(view().resumption().from()).isEqualTo(LATER);
        assertThat(view().resumption().kind()).isEqualTo(LimitKind.LAW);
    }

    @Test
    void where_the_day_it_was_to_go_on_came_to_nothing_it_has_to_go_on_all_the_same() {
        record(adjourned(FIRST));
        bookAgain();
        announced.clear();

        record(new RecordOutcome(Outcome.DID_NOT_HAPPEN, LATER, Map.of(), "Snow", true));

        assertThat(view().resumption().by()).isEqualTo(TWENTY_DAYS_ON);
        assertThat(announced(MeetingToGoOn.class))
                .singleElement()
                .satisfies(event -> assertThat(event.resumption().after()).isEqualTo(Outcome.ADJOURNED));
    }

    @Test
    void what_did_not_happen_at_all_has_nothing_to_go_on_with() {
        record(new RecordOutcome(Outcome.DID_NOT_HAPPEN, FIRST, Map.of(), "Snow", true));

        assertThat(view().resumption()).isNull();
        assertThat(announced(MeetingToGoOn.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CLA_REVIEW_N, true, true", "CLA_REVIEW_N, false, true", "ICPC, true, true", "ICPC, false, false"})
    void whether_something_follows_is_said_where_it_depends_on_something(String code, boolean said, boolean follows) {
        type = MeetingTypeFixtures.type(code);
        meeting = booked(LIMIT);

        record(new RecordOutcome(Outcome.HELD, FIRST, Map.of(), null, said));

        assertThat(announced(OutcomeRecorded.class))
                .singleElement()
                .extracting(OutcomeRecorded::goesOn)
                .isEqualTo(follows);
    }
}
