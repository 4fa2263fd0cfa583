package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.due.Outlook.Falls;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** What becomes of one child's rows when a meeting is asked for, held or withdrawn, or what was told was wrong. */
class DueRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final MeetingId MEETING = new MeetingId(Ids.next());
    private static final MeetingId OTHER = new MeetingId(Ids.next());

    private final DueMeetingsOf due = new DueMeetingsOf(Ids.next(), List.of());

    @Test
    void what_was_asked_for_waits_no_more_and_stays_whatever_is_told() {
        told(new Life().began("ENQUIRY", "2026-10-05"));

        due.askedFor(asked(new Life().began("ENQUIRY", "2026-10-05")), MEETING);
        told(new Life().period("ENQUIRY", "2026-10-05", "2026-10-12", null));

        assertThat(due.fresh()).hasSize(1);
        assertThat(due.waiting("INITIAL_CONFERENCE")).isEmpty();
        assertThat(due.open()).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(DueStatus.ASKED_FOR);
            assertThat(due.settled()).contains(row);
        });
    }

    @Test
    void what_nobody_knew_to_be_due_is_due_once_it_is_asked_for() {
        due.askedFor(asked(new Life().began("ENQUIRY", "2026-10-05")), MEETING);

        assertThat(due.open()).singleElement().matches(row -> row.isAskedForBy(MEETING));
        assertThat(due.fresh()).hasSize(1);
    }

    @Test
    void withdrawn_it_waits_again_and_another_meeting_changes_nothing() {
        due.askedFor(asked(new Life().began("ENQUIRY", "2026-10-05")), MEETING);

        due.withdrawn(OTHER);
        assertThat(due.waiting("INITIAL_CONFERENCE")).isEmpty();
        due.withdrawn(MEETING);
        assertThat(due.waiting("INITIAL_CONFERENCE")).isPresent();
    }

    @Test
    void held_it_gives_its_place_to_the_next() {
        due.askedFor(asked(new Life().began("ENQUIRY", "2026-10-05")), MEETING);
        due.settled().clear();

        due.held(MEETING, LocalDate.of(2026, 10, 22));

        assertThat(due.open()).isEmpty();
        assertThat(due.settled()).singleElement().matches(row -> row.status() == DueStatus.HELD);
    }

    @Test
    void told_the_same_again_nothing_is_settled() {
        told(new Life().began("ENQUIRY", "2026-10-05"));
        told(new Life().began("ENQUIRY", "2026-10-05"));

        assertThat(due.settled()).isEmpty();
    }

    @Test
    void what_moved_or_is_over_is_settled_and_what_is_over_is_open_no_more() {
        told(new Life().began("ENQUIRY", "2026-10-05"));
        told(new Life().began("ENQUIRY", "2026-10-12"));
        assertThat(due.settled()).hasSize(1);

        due.settled().clear();
        told(new Life().period("ENQUIRY", "2026-10-12", "2026-10-19", null));

        assertThat(due.settled()).hasSize(1);
        assertThat(due.open()).isEmpty();
    }

    @Test
    void a_review_that_was_held_earlier_than_was_told_moves_the_next_one_and_holds_nothing() {
        told(new Life().began("CARE", "2026-10-05").held("CLA_REVIEW_1", "2026-10-28"));
        told(new Life().began("CARE", "2026-10-05").held("CLA_REVIEW_1", "2026-10-20"));

        assertThat(due.settled()).extracting(DueMeeting::status).containsOnly(DueStatus.WAITING);
        assertThat(due.waiting(Chains.CARE_REVIEW).orElseThrow().anchor()).isEqualTo("2026-10-20");
    }

    @Test
    void another_conference_before_the_first_review_conference_moves_it_and_holds_nothing() {
        told(new Life().held("ICPC", "2026-09-01"));
        told(new Life().held("ICPC", "2026-09-01").held("ICPC", "2026-10-01"));

        assertThat(due.settled()).extracting(DueMeeting::status).containsOnly(DueStatus.WAITING);
    }

    @Test
    void what_was_held_before_its_clock_began_does_not_hold_it() {
        var before = new Life()
                .period("CARE", "2024-01-08", "2025-06-02", null)
                .held("CLA_REVIEW_N", "2025-03-03")
                .began("CARE", "2026-10-05");
        told(before);
        told(new Life()
                .period("CARE", "2024-01-08", "2025-06-02", null)
                .held("CLA_REVIEW_N", "2025-03-03")
                .period("CARE", "2026-10-05", "2026-10-12", null));

        assertThat(due.settled()).extracting(DueMeeting::status).containsOnly(DueStatus.CLOSED);
    }

    @Test
    void what_was_held_on_the_day_its_clock_began_is_held() {
        told(new Life().began("ENQUIRY", "2026-10-05"));
        told(new Life().began("ENQUIRY", "2026-10-05").held("ICPC", "2026-10-05"));

        assertThat(due.settled()).extracting(DueMeeting::status).containsOnly(DueStatus.HELD);
    }

    private void told(Life told) {
        due.become(DueFixtures.falling().of(told.history(), TODAY));
    }

    private static Falls asked(Life life) {
        return DueFixtures.falling().of(life.history(), TODAY).next().get("INITIAL_CONFERENCE");
    }
}
