package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** When a meeting that is being arranged has lost its reason. */
class OvertakenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MeetingId MEETING = new MeetingId(Ids.next());

    private final DueMeetingsOf due = new DueMeetingsOf(Ids.next(), List.of());

    @Test
    void what_ended_after_its_clock_began_overtakes_it() {
        asked(reviewed());

        assertThat(told(new Life()
                        .period("CARE", "2020-01-06", "2026-11-02", null)
                        .held("CLA_REVIEW_N", "2026-06-01")))
                .hasValueSatisfying(by -> assertThat(by.what())
                        .startsWith("What this meeting belongs to ended on 2 November 2026 (In our care: left care"));
    }

    @Test
    void a_birthday_overtakes_it_on_its_day() {
        asked(reviewed());

        assertThat(told(reviewed().born("2008-11-23"))).isEmpty();
        assertThat(told(reviewed().born("2008-11-22")))
                .hasValueSatisfying(by -> assertThat(by.what()).contains("22 November 2026 (Turned 18.)"));
    }

    @Test
    void what_ended_before_its_clock_began_does_not() {
        asked(new Life().began("CARE", "2026-11-02"));

        assertThat(told(new Life()
                        .period("CARE", "2020-01-06", "2026-10-26", null)
                        .period("CARE", "2026-11-02", null, Set.of("EDUCATION"))))
                .isEmpty();
    }

    @Test
    void a_review_held_elsewhere_overtakes_it_and_the_one_that_began_its_clock_does_not() {
        asked(reviewed());
        assertThat(told(reviewed())).isEmpty();

        assertThat(told(reviewed().told("2026-11-09", "2026-04-01")))
                .hasValueSatisfying(by -> assertThat(by.what()).contains("on record as held on 9 November 2026"));
    }

    @Test
    void what_turns_out_not_to_be_so_overtakes_it_no_more() {
        asked(reviewed());
        told(reviewed().told("2026-11-09", "2026-04-01"));

        assertThat(told(reviewed())).isEmpty();
    }

    @Test
    void what_waits_is_overtaken_by_nothing() {
        due.become(DueFixtures.falling().of(reviewed().history(), TODAY));

        assertThat(due.overtaken()).isEmpty();
    }

    private static Life reviewed() {
        return new Life().began("CARE", "2020-01-06").held("CLA_REVIEW_N", "2026-06-01");
    }

    private void asked(Life life) {
        var falls = DueFixtures.falling().of(life.history(), TODAY).next().get(Chains.CARE_REVIEW);
        due.askedFor(falls, MEETING);
    }

    private Optional<Overtaken> told(Life life) {
        due.become(DueFixtures.falling().of(life.history(), TODAY));
        return due.overtaken().get(MEETING);
    }
}
