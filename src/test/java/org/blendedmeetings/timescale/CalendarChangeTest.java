package org.blendedmeetings.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a day entered or taken back does to a limit that is kept: fifteen working days from Monday 23 November 2026. */
class CalendarChangeTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final LocalDate LIMIT = LocalDate.of(2026, 12, 14);

    @Test
    void a_bank_holiday_lengthens_it() {
        var then = entering(DayKind.BANK_HOLIDAY, LocalDate.of(2026, 12, 1)).then(kept(LIMIT));

        assertThat(then.limit()).isEqualTo("2026-12-15");
        assertThat(then.bookBy()).isEqualTo("2026-12-15");
        assertThat(then.sentence()).endsWith("by 15 December, guidance");
    }

    @Test
    void a_closure_lengthens_nothing_and_brings_the_last_day_to_hold_it_forward() {
        var then = entering(DayKind.CLOSED, LIMIT).then(kept(LIMIT));

        assertThat(then.limit()).isEqualTo(LIMIT);
        assertThat(then.bookBy()).isEqualTo("2026-12-11");
    }

    @Test
    void a_bank_holiday_that_is_none_shortens_it() {
        var then = entering(DayKind.NOT_BANK_HOLIDAY, LocalDate.of(2026, 12, 25))
                .then(new KeptLimit(LocalDate.of(2027, 1, 6), "", rule(), LocalDate.of(2026, 12, 11), 1, null));

        assertThat(then.limit()).isEqualTo("2027-01-05");
    }

    @Test
    void a_day_at_a_weekend_moves_nothing() {
        var change = entering(DayKind.BANK_HOLIDAY, LocalDate.of(2026, 11, 28));

        assertThat(change.then(kept(LIMIT))).isEqualTo(change.now(kept(LIMIT)));
    }

    @Test
    void a_limit_that_something_else_than_its_rule_decided_stays_and_only_its_last_working_day_moves() {
        var adjourned = LocalDate.of(2026, 12, 31);
        var change = entering(DayKind.BANK_HOLIDAY, LocalDate.of(2026, 12, 1), adjourned);

        assertThat(change.now(kept(adjourned)).bookBy()).isEqualTo(adjourned);
        assertThat(change.then(kept(adjourned)).limit()).isEqualTo(adjourned);
        assertThat(change.then(kept(adjourned)).bookBy()).isEqualTo("2026-12-30");
        assertThat(change.then(kept(adjourned)).sentence()).isEqualTo("as it was kept");
    }

    @Test
    void what_has_no_limit_gets_none() {
        var none =
                new LimitRule(0, LimitUnit.NONE, "the referral", LimitKind.LAW, "law", "before applying", null, false);
        var kept = new KeptLimit(null, "as it was kept", none, START, 1, null);

        assertThat(entering(DayKind.BANK_HOLIDAY, LIMIT).then(kept).limit()).isNull();
    }

    private static CalendarChange entering(DayKind kind, LocalDate... days) {
        var now = new Closures(TimescaleFixtures.settings(), List.of());
        var then = now;
        for (var day : days) {
            then = then.with(CalendarDays.of(kind, day, null, "A day"));
        }
        return CalendarChange.of(now, then, TimescaleFixtures.schoolTerms());
    }

    private static KeptLimit kept(LocalDate limit) {
        return new KeptLimit(limit, "as it was kept", rule(), START, 1, null);
    }

    private static LimitRule rule() {
        return new LimitRule(
                15, LimitUnit.WD, "the strategy discussion", LimitKind.GUIDANCE, "guidance", null, null, false);
    }
}
