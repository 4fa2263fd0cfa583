package org.blendedmeetings.workflow;

import java.util.Map;
import org.blendedmeetings.booking.BookingConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells book-meeting.bpmn that a person confirmed a time and place. */
@Component
class BookingListener {
    static final String CHOOSE_TIME = "userTask_chooseTime";

    private final Processes processes;

    BookingListener(Processes processes) {
        this.processes = processes;
    }

    @EventListener
    void on(BookingConfirmed event) {
        processes.complete(event.booking(), CHOOSE_TIME, Map.of());
    }
}
