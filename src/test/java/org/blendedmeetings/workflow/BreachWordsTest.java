package org.blendedmeetings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.blendedmeetings.meeting.AMeeting;
import org.blendedmeetings.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** What a passed limit is said to be, on 14 December 2026. */
class BreachWordsTest {

    @Test
    void a_meeting_without_a_time_was_not_held() {
        assertThat(BreachWords.of(AMeeting.of("ICPC").view()))
                .startsWith("The limit has passed and the meeting was not held: ")
                .endsWith("Make sure the child is safe meanwhile, and say why and when it will be.");
    }

    @Test
    void nor_was_one_that_is_booked_after_it() {
        assertThat(BreachWords.of(booked("2026-12-15T00:30:00Z"))).contains("was not held: ");
    }

    @Test
    void of_one_that_was_booked_within_it_nobody_knows() {
        assertThat(BreachWords.of(booked("2026-12-14T23:30:00Z")))
                .startsWith("The limit has passed, and nobody has recorded whether the meeting was held as booked, on"
                        + " 14 December 2026: ")
                .endsWith(
                        "Have its outcome recorded. If it was not held, make sure the child is safe meanwhile, and say"
                                + " why and when it will be.");
    }

    private static MeetingView booked(String begins) {
        return AMeeting.of("ICPC").beginsAt(Instant.parse(begins)).view();
    }
}
