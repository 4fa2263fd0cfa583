package org.blendedmeetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.blendedmeetings.timescale.LimitKind;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Adjourned on 1 December 2026, a review goes on by the 31st. */
class ResumptionTest {
    private static final LocalDate ADJOURNED = LocalDate.of(2026, 12, 1);
    private static final Resumption BY_THE_31ST = Resumption.of(
            Outcome.ADJOURNED,
            ADJOURNED,
            TimescaleFixtures.limits()
                    .of(
                            PartFixtures.rules(Reported.COMPLETED)
                                    .after(MeetingTypeFixtures.type("CLA_REVIEW_N"), Outcome.ADJOURNED)
                                    .orElseThrow(),
                            ADJOURNED));

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, true",
        // on its last day: that one is over with the meeting
        "2026-12-01, true",
        "2026-12-02, false",
        "2026-12-30, false",
        // as late as the limit there is anyway: that is the one people know
        "2026-12-31, false",
        "2027-01-01, true",
        ", true"
    })
    void it_binds_where_the_limit_of_the_whole_is_over_or_later(LocalDate own, boolean binds) {
        assertThat(BY_THE_31ST.beside(own, false).binds()).isEqualTo(binds);
        assertThat(BY_THE_31ST.beside(own, true).binds()).isTrue();
    }

    @Test
    void it_is_to_be_booked_at_once_and_on_a_working_day() {
        var month = PartFixtures.rules(Reported.COMPLETED)
                .after(MeetingTypeFixtures.type("RCPC_N"), Outcome.INQUORATE)
                .orElseThrow();
        var day = LocalDate.of(2026, 11, 27); // a month on it is Sunday, after Christmas Day

        var deadline = Resumption.of(
                        Outcome.INQUORATE, day, TimescaleFixtures.limits().of(month, day))
                .deadline();

        assertThat(deadline.limitOn()).isEqualTo("2026-12-27");
        assertThat(deadline.bookBy()).isEqualTo("2026-12-24");
        assertThat(deadline.toBookBy()).isEqualTo(day);
    }

    @Test
    void the_law_allows_nothing_later_up_to_its_last_day() {
        var last = BY_THE_31ST.by();

        assertThat(BY_THE_31ST.kind()).isEqualTo(LimitKind.LAW);
        assertThat(BY_THE_31ST.allowsNothingAfter(last)).isTrue();
        assertThat(BY_THE_31ST.allowsNothingAfter(last.plusDays(1))).isFalse();
    }
}
