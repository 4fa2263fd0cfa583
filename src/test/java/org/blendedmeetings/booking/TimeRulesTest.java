package org.blendedmeetings.booking;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.blendedmeetings.booking.SlotQuestions.at;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.Outcome;
import org.blendedmeetings.meeting.Resumption;
import org.blendedmeetings.preference.HardTime;
import org.blendedmeetings.preference.HardTime.Part;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;

/** Which times may be booked, and which only with a reason. */
class TimeRulesTest {
    private final TimeRules rules =
            new TimeRules(TimescaleFixtures.workingDays(), Clock.fixed(SlotQuestions.MONDAY, ZoneOffset.UTC));

    @Test
    void a_quarter_hour_ahead_of_us_inside_the_limit_may_be_booked() {
        assertThatCode(() -> rules.check(wanted(at(12, 3, 10, 15), null), needs("ICPC")))
                .doesNotThrowAnyException();
    }

    @Test
    void no_time_is_no_booking() {
        refused(null, null, "ICPC").hasMessage("Choose a time.");
    }

    @Test
    void a_time_that_has_passed_is_refused() {
        refused(SlotQuestions.MONDAY, null, "ICPC").hasMessageStartingWith("This time has passed.");
    }

    @Test
    void a_start_between_two_quarters_is_refused() {
        refused(at(12, 3, 10, 20), null, "ICPC").hasMessageContaining("quarter");
    }

    @Test
    void a_conference_is_never_dated_on_a_weekend_or_bank_holiday_whatever_the_reason() {
        refused(at(12, 5, 10, 0), "Only day", "ICPC").hasMessageStartingWith("A conference is held on a working day.");
        refused(at(12, 25, 10, 0), "Only day", "ICPC").hasMessageStartingWith("A conference");
    }

    @Test
    void a_family_that_prefers_a_saturday_may_have_its_review_then() {
        assertThatCode(() -> rules.check(wanted(at(12, 5, 10, 0), null), needs("CLA_REVIEW_N")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_time_after_the_limit_needs_a_reason() {
        refused(at(12, 15, 10, 0), " ", "ICPC")
                .hasMessage("This is after the limit of Monday 14 December 2026. Say why.")
                .extracting(e -> ((Refused) e).field())
                .isEqualTo("reason");
        assertThatCode(() -> rules.check(wanted(at(12, 15, 10, 0), "The mother is in hospital"), needs("ICPC")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_limit_itself_is_inside() {
        assertThatCode(() -> rules.check(wanted(at(12, 14, 16, 0), null), needs("ICPC")))
                .doesNotThrowAnyException();
    }

    @Test
    void an_adjourned_review_goes_on_in_time_whatever_the_reason() {
        assertThatThrownBy(() -> rules.check(wanted(at(12, 11, 10, 0), "Only day"), adjourned(LimitKind.LAW, 12, 10)))
                .hasMessage(
                        "It was adjourned on Thursday 12 November 2026 and has to go on by Thursday 10 December 2026"
                                + " at the latest. Choose a day up to then.");
        assertThatCode(() -> rules.check(wanted(at(12, 10, 10, 0), null), adjourned(LimitKind.LAW, 12, 10)))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_late_already_or_the_councils_own_target_may_be_later_with_a_reason() {
        assertThatCode(() -> rules.check(wanted(at(12, 11, 10, 0), "Only day"), adjourned(LimitKind.LAW, 11, 20)))
                .doesNotThrowAnyException();
        assertThatCode(() -> rules.check(wanted(at(12, 11, 10, 0), "Only day"), adjourned(LimitKind.LOCAL, 12, 10)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_hard_time_of_the_family_needs_a_reason_too() {
        var thursdays = new HardTime(DayOfWeek.THURSDAY, null, Part.ALL_DAY);

        assertThatThrownBy(() -> rules.check(wanted(at(12, 3, 10, 0), null), needs("ICPC", thursdays)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hard for the family: Thursdays");
    }

    @Test
    void on_the_last_day_for_going_on_nothing_later_may_be_booked_still() {
        var today = adjourned(LimitKind.LAW, 11, 23);

        assertThatThrownBy(() -> rules.check(wanted(at(11, 24, 10, 0), "Only day"), today))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has to go on by");
    }

    @Test
    void a_second_too_many_is_between_two_quarters() {
        refused(at(12, 3, 10, 15).plusSeconds(1), null, "ICPC").hasMessageContaining("quarter");
        refused(at(12, 3, 10, 15).plusNanos(1), null, "ICPC").hasMessageContaining("quarter");
    }

    @Test
    void what_has_no_limit_is_never_late() {
        var needs = Needs.of(ABookable.meeting("FGC").by(null).view()).needs();

        assertThatCode(() -> rules.check(wanted(at(12, 15, 10, 0), null), needs))
                .doesNotThrowAnyException();
    }

    @Test
    void no_time_is_hard_for_a_family_that_does_not_come() {
        var needs = Needs.of(ABookable.meeting("ICPC").view())
                .hard(List.of(new HardTime(DayOfWeek.THURSDAY, null, Part.ALL_DAY)))
                .withoutFamily()
                .needs();

        assertThatCode(() -> rules.check(wanted(at(12, 3, 10, 0), null), needs)).doesNotThrowAnyException();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(Instant start, String reason, String type) {
        return assertThatThrownBy(() -> rules.check(wanted(start, reason), needs(type)))
                .isInstanceOf(Refused.class);
    }

    private static BookingNeeds adjourned(LimitKind kind, int month, int day) {
        var by = LocalDate.of(2026, month, day);
        var from = LocalDate.of(2026, 11, 12);
        return Needs.of(ABookable.meeting("CLA_REVIEW_N")
                        .goesOn(new Resumption(Outcome.ADJOURNED, from, by, by, kind, "by then", true))
                        .view())
                .needs();
    }

    private static ConfirmBooking wanted(Instant start, String reason) {
        return new ConfirmBooking(new BookingId(Ids.next()), start, null, reason, false);
    }

    private static BookingNeeds needs(String type, HardTime... hard) {
        return Needs.of(ABookable.meeting(type).child(AttendanceMode.ROOM).view())
                .hard(List.of(hard))
                .needs();
    }
}
