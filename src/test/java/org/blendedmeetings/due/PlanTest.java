package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.TimescaleFixtures;
import org.blendedmeetings.timescale.Week;
import org.junit.jupiter.api.Test;

/** What becomes of the week somebody planned when the limit moves. */
class PlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final DueMeeting row = first(new Life().began("ENQUIRY", "2026-11-20"));

    @Test
    void a_week_within_the_limit_stays_when_it_moves() {
        planned("2026-12-07");

        now(new Life().began("ENQUIRY", "2026-11-19"));

        assertThat(row.deadline().limitOn()).isEqualTo("2026-12-10");
        assertThat(row.plan()).isPresent();
    }

    @Test
    void a_week_after_the_new_limit_is_planned_no_more() {
        planned("2026-12-07");

        now(new Life().began("ENQUIRY", "2026-11-11"));

        assertThat(row.deadline().limitOn()).isEqualTo("2026-12-02");
        assertThat(row.plan()).isEmpty();
    }

    @Test
    void a_week_before_the_new_start_is_planned_no_more() {
        planned("2026-11-23");

        now(new Life().began("ENQUIRY", "2026-11-30"));

        assertThat(row.plan()).isEmpty();
    }

    @Test
    void planned_earlier_its_booking_opens_earlier_and_never_later() {
        var type = DueFixtures.chains().get("ICPC");
        var byLimit = row.view(type).toBookBy();

        row.plan(new Plan(LocalDate.of(2026, 11, 30), byLimit.minusDays(3)));
        assertThat(row.view(type).toBookBy()).isEqualTo(byLimit.minusDays(3));

        row.plan(new Plan(LocalDate.of(2026, 11, 30), byLimit.plusDays(3)));
        assertThat(row.view(type).toBookBy()).isEqualTo(byLimit);
    }

    @Test
    void booking_opens_its_lead_time_before_the_planned_week_and_not_in_the_past() {
        var days = TimescaleFixtures.workingDays();
        var easter = new Week(LocalDate.of(2027, 4, 5));

        assertThat(Plan.of(easter, 10, days, TODAY).opensOn()).isEqualTo("2027-03-18");
        assertThat(Plan.of(easter, 10, days, LocalDate.of(2027, 3, 30)).opensOn())
                .isEqualTo("2027-03-30");
    }

    private void planned(String monday) {
        row.plan(new Plan(LocalDate.parse(monday), TODAY));
    }

    private static DueMeeting first(Life life) {
        var due = new DueMeetingsOf(Ids.next(), List.of());
        due.become(DueFixtures.falling().of(life.history(), TODAY));
        return due.fresh().stream()
                .filter(each -> each.typeCode().equals("ICPC"))
                .findFirst()
                .orElseThrow();
    }

    private void now(Life life) {
        new DueMeetingsOf(row.child(), List.of(row))
                .become(DueFixtures.falling().of(life.history(), TODAY));
    }
}
