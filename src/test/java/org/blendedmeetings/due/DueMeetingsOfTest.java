package org.blendedmeetings.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.due.DueFixtures.Life;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypeFixtures;
import org.blendedmeetings.shared.Ids;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of what is due while more and more is told. */
class DueMeetingsOfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<DueMeeting> rows = new ArrayList<>();
    private final Life life = new Life();

    @Test
    void what_was_held_is_kept_as_held_and_the_next_is_a_row_of_its_own() {
        told(life.began("CARE", "2026-10-05"));
        told(life.held("CLA_REVIEW_1", "2026-10-28"));

        assertThat(the("CLA_REVIEW_1")).satisfies(row -> {
            assertThat(row.status()).isEqualTo(DueStatus.HELD);
            assertThat(row.heldOn()).isEqualTo("2026-10-28");
        });
        assertThat(the("CLA_REVIEW_2").status()).isEqualTo(DueStatus.WAITING);
    }

    @Test
    void a_conference_after_which_nothing_of_its_kind_comes_is_kept_as_held_too() {
        told(life.began("ENQUIRY", "2026-10-05"));
        told(life.held("ICPC", "2026-10-22"));

        assertThat(the("ICPC").status()).isEqualTo(DueStatus.HELD);
    }

    @Test
    void what_ends_before_it_was_held_is_closed_with_the_reason() {
        told(life.began("CARE", "2026-10-05"));
        told(new Life().period("CARE", "2026-10-05", "2026-10-12", null));

        assertThat(the("CLA_REVIEW_1")).satisfies(row -> {
            assertThat(row.status()).isEqualTo(DueStatus.CLOSED);
            assertThat(row.closedWhy()).contains("left care on 12 October 2026");
        });
    }

    @Test
    void a_start_that_was_wrong_moves_the_row_that_waits() {
        told(life.began("ENQUIRY", "2026-10-05"));
        told(new Life().began("ENQUIRY", "2026-10-12"));

        assertThat(rows).hasSize(1);
        assertThat(the("ICPC").anchor()).isEqualTo("2026-10-12");
    }

    private void told(Life told) {
        var open = rows.stream()
                .filter(each -> each.view(type(each)).status() == DueStatus.WAITING)
                .toList();
        var due = new DueMeetingsOf(open.isEmpty() ? Ids.next() : open.get(0).child(), open);
        due.become(DueFixtures.falling().of(told.history(), TODAY));
        rows.addAll(due.fresh());
    }

    private DueMeetingView the(String type) {
        return rows.stream()
                .map(each -> each.view(type(each)))
                .filter(each -> each.type().code().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static MeetingType type(DueMeeting row) {
        return MeetingTypeFixtures.type(row.typeCode());
    }
}
