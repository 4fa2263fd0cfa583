package org.blendedmeetings.audit;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a record was opened; a page calls it before it shows the record, so that nothing is read unseen. */
@Component
public class Opened {
    private final ApplicationEventPublisher events;

    Opened(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** A child's record. */
    @Transactional
    public void child(Actor who, UUID child) {
        events.publishEvent(new RecordOpened(who, child, child, "Opened the child's record"));
    }

    /** Something about a child, a meeting for instance: {@code what} in the past tense. */
    @Transactional
    public void about(Actor who, UUID subject, UUID child, String what) {
        events.publishEvent(new RecordOpened(who, subject, child, what));
    }
}
