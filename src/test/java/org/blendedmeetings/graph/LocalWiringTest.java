package org.blendedmeetings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.blendedmeetings.BlendedTest;
import org.blendedmeetings.booking.Availability;
import org.blendedmeetings.invitation.CalendarGateway;
import org.blendedmeetings.message.MessageGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings of the local profile lead the real clients to the sandbox that the application itself serves. */
@BlendedTest
class LocalWiringTest {
    @Autowired
    CalendarGateway calendar;

    @Autowired
    Availability availability;

    @Autowired
    MessageGateway messages;

    @Test
    void the_calendar_answers() {
        assertThat(calendar.find("nobody-made-this", NewEventBuilder.START)).isEmpty();
    }

    @Test
    void free_and_busy_times_are_answered() {
        Instant from = NewEventBuilder.START;

        assertThat(availability.busy(List.of(GraphAdapter.ORGANISER), from, from.plus(Duration.ofHours(1))))
                .containsKey(GraphAdapter.ORGANISER);
    }

    @Test
    void the_message_service_answers() {
        assertThat(messages.find("nobody-sent-this")).isEmpty();
    }
}
