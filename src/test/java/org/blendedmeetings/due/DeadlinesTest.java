package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days a council has to keep, over Easter, Christmas, leap years, month ends and both changes of the clocks. */
class DeadlinesTest {
    private final WorkingDays days = TimescaleFixtures.workingDays();
    private final Deadlines deadlines = new Deadlines(TimescaleFixtures.limits(), days);

    /** Worked out beforehand by other means. */
    @ParameterizedTest(name = "{0} from {1}: limit {2}, held by {3}, booked by {4} ({5})")
    @CsvSource(
            textBlock =
                    """
                    CLA_REVIEW_1, 2026-03-02, 2026-03-30, 2026-03-30, 2026-03-09, before Easter and the change to summer time
                    CLA_REVIEW_1, 2026-03-27, 2026-04-28, 2026-04-28, 2026-04-07, the Friday before the change to summer time and Easter
                    CLA_REVIEW_1, 2026-03-29, 2026-04-28, 2026-04-28, 2026-04-07, the Sunday of the change to summer time
                    CLA_REVIEW_1, 2026-10-23, 2026-11-20, 2026-11-20, 2026-10-30, the Friday before the change to winter time
                    CLA_REVIEW_1, 2026-10-25, 2026-11-20, 2026-11-20, 2026-10-30, the Sunday of the change to winter time
                    CLA_REVIEW_1, 2026-04-02, 2026-05-05, 2026-05-05, 2026-04-13, Maundy Thursday
                    CLA_REVIEW_1, 2026-04-03, 2026-05-05, 2026-05-05, 2026-04-13, Good Friday
                    CLA_REVIEW_1, 2026-12-31, 2027-01-29, 2027-01-29, 2027-01-08, the last day of the year
                    CLA_REVIEW_1, 2027-12-03, 2028-01-05, 2028-01-05, 2027-12-10, Christmas on a Saturday
                    CLA_REVIEW_1, 2028-02-01, 2028-02-29, 2028-02-29, 2028-02-08, over a leap day
                    CLA_REVIEW_1, 2028-02-29, 2028-03-28, 2028-03-28, 2028-03-07, from a leap day
                    CLA_REVIEW_1, 2033-12-05, 2034-01-05, 2034-01-05, 2033-12-12, Christmas on a Sunday
                    CLA_REVIEW_1, 2038-04-01, 2038-05-04, 2038-05-04, 2038-04-08, Easter as late as 25 April
                    ICPC, 2026-03-12, 2026-04-02, 2026-04-02, 2026-03-19, over the change to summer time and Easter
                    ICPC, 2026-10-12, 2026-11-02, 2026-11-02, 2026-10-19, over the change to winter time
                    ICPC, 2026-04-20, 2026-05-12, 2026-05-12, 2026-04-27, over the May bank holiday
                    ICPC, 2026-08-17, 2026-09-08, 2026-09-08, 2026-08-24, over the August bank holiday
                    ICPC, 2027-12-17, 2028-01-12, 2028-01-12, 2027-12-24, Christmas on a Saturday
                    ICPC, 2028-02-14, 2028-03-06, 2028-03-06, 2028-02-21, over a leap day
                    CORE_GROUP_1, 2027-03-24, 2027-04-09, 2027-04-09, 2027-03-24, two days before Good Friday
                    CORE_GROUP_1, 2026-12-23, 2027-01-11, 2027-01-11, 2026-12-23, two days before Christmas
                    CORE_GROUP_N, 2026-11-13, 2026-12-25, 2026-12-24, 2026-12-11, the limit is Christmas Day
                    CORE_GROUP_N, 2026-02-20, 2026-04-03, 2026-04-02, 2026-03-20, the limit is Good Friday
                    CORE_GROUP_N, 2026-02-23, 2026-04-06, 2026-04-02, 2026-03-20, the limit is Easter Monday
                    CLA_REVIEW_2, 2026-01-03, 2026-04-03, 2026-04-02, 2026-02-20, the limit is Good Friday
                    CLA_REVIEW_2, 2026-01-06, 2026-04-06, 2026-04-02, 2026-02-20, the limit is Easter Monday
                    CLA_REVIEW_2, 2026-01-31, 2026-04-30, 2026-04-30, 2026-03-17, three months to a shorter month
                    CLA_REVIEW_2, 2026-12-29, 2027-03-29, 2027-03-25, 2027-02-12, Easter Monday after the change to summer time
                    CLA_REVIEW_2, 2026-12-28, 2027-03-28, 2027-03-25, 2027-02-12, the limit is Easter Sunday and the change to summer time
                    CLA_REVIEW_2, 2025-12-29, 2026-03-29, 2026-03-27, 2026-02-16, the limit is the day of the change to summer time
                    CLA_REVIEW_2, 2026-07-25, 2026-10-25, 2026-10-23, 2026-09-14, the limit is the day of the change to winter time
                    CLA_REVIEW_2, 2026-11-29, 2027-02-28, 2027-02-26, 2027-01-18, three months to a February without a 29th
                    CLA_REVIEW_2, 2027-11-30, 2028-02-29, 2028-02-29, 2028-01-18, three months to a February with a 29th
                    CLA_REVIEW_2, 2028-02-29, 2028-05-29, 2028-05-26, 2028-04-12, three months from a leap day
                    CLA_REVIEW_N, 2026-05-31, 2026-11-30, 2026-11-30, 2026-10-19, six months to a shorter month
                    CLA_REVIEW_N, 2028-02-29, 2028-08-29, 2028-08-29, 2028-07-17, six months from a leap day
                    CLA_REVIEW_N, 2027-08-29, 2028-02-29, 2028-02-29, 2028-01-18, six months to a leap day
                    CLA_REVIEW_N, 2026-06-26, 2026-12-26, 2026-12-24, 2026-11-13, the limit is Boxing Day
                    CLA_REVIEW_N, 2026-07-01, 2027-01-01, 2026-12-31, 2026-11-18, the limit is the first of January
                    CLA_REVIEW_N, 2026-04-25, 2026-10-25, 2026-10-23, 2026-09-14, the limit is the day of the change to winter time
                    CLA_REVIEW_N, 2026-09-29, 2027-03-29, 2027-03-25, 2027-02-12, the limit is Easter Monday
                    CLA_REVIEW_N, 2027-06-27, 2027-12-27, 2027-12-24, 2027-11-15, Christmas on a Saturday, the limit its Monday
                    RCPC_1, 2026-11-30, 2027-02-28, 2027-02-26, 2027-01-18, month end
                    RCPC_N, 2026-10-31, 2027-04-30, 2027-04-30, 2027-03-17, six months to a shorter month
                    SECURE_REVIEW, 2028-01-31, 2028-02-29, 2028-02-29, 2028-02-15, one month to a leap day
                    SECURE_REVIEW, 2026-03-31, 2026-04-30, 2026-04-30, 2026-04-16, one month to a shorter month
                    SECURE_REVIEW, 2026-11-25, 2026-12-25, 2026-12-24, 2026-12-11, the limit is Christmas Day
                    ADOPTION_PLACED_1, 2026-03-06, 2026-04-03, 2026-04-02, 2026-03-20, the limit is Good Friday
                    ADOPTION_PLACED_1, 2026-03-01, 2026-03-29, 2026-03-27, 2026-03-16, the limit is the day of the change to summer time
                    PATHWAY_REVIEW, 2026-08-30, 2027-02-28, 2027-02-26, 2027-02-15, six months to February
                    """)
    void a_limit_its_last_working_day_and_its_booking_window(
            String type, LocalDate from, LocalDate limit, LocalDate bookBy, LocalDate toBookBy, String why) {
        var found = due(type, from);

        assertThat(found.limitOn()).isEqualTo(limit);
        assertThat(found.bookBy()).isEqualTo(bookBy);
        assertThat(found.toBookBy()).isEqualTo(toBookBy);
    }

    /** Every day of five years, among them two with a 29 February. */
    @ParameterizedTest
    @ValueSource(strings = {"CLA_REVIEW_1", "CLA_REVIEW_2", "ICPC", "RCPC_N", "CORE_GROUP_N", "SECURE_REVIEW"})
    void every_warning_is_a_working_day_and_lies_as_many_before_the_limit_as_the_catalogue_says(String code) {
        var type = MeetingTypeFixtures.type(code);
        for (var from = LocalDate.of(2024, 1, 1); from.getYear() < 2029; from = from.plusDays(1)) {
            var limit = due(code, from).limitOn();
            assertThat(due(code, from).bookBy()).isBeforeOrEqualTo(limit).matches(days::isWorkingDay);
            for (var warning : type.warnings()) {
                var day = days.plus(limit, -warning);
                assertThat(day).isBefore(limit).matches(days::isWorkingDay);
                assertThat(days.between(limit, day)).isEqualTo(-warning);
            }
        }
    }

    @Test
    void what_is_brought_forward_keeps_its_own_rule_unless_the_other_day_comes_first() {
        var asked = LocalDate.of(2026, 10, 5);
        var early = MeetingTypeFixtures.type("CLA_REVIEW_EARLY");
        var own = deadlines.of(NextDue.first(early, asked), null);
        var sameDay = NextDue.first(MeetingTypeFixtures.type("CLA_REVIEW_N"), LocalDate.of(2026, 4, 19));
        var undated = NextDue.first(MeetingTypeFixtures.type("PEP_N"), LocalDate.of(2035, 11, 23));

        assertThat(deadlines.of(sameDay, null).limitOn()).isEqualTo(own.limitOn());
        assertThat(deadlines.of(sameDay.broughtForward(early, asked), null)).isEqualTo(own);
        assertThat(deadlines.of(undated.broughtForward(early, asked), null)).isEqualTo(own);
    }

    private Deadline due(String type, LocalDate from) {
        return deadlines.of(NextDue.first(MeetingTypeFixtures.type(type), from), null);
    }
}
