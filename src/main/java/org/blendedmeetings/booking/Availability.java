package org.blendedmeetings.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who is busy when; implemented over Graph getSchedule. Drops everything but the times. */
public interface Availability {

    /**
     * The busy times of these mailboxes.
     *
     * @return by mailbox address; a mailbox the calendar does not know is absent
     * @throws CalendarUnavailable when the calendar cannot be asked now
     */
    Map<String, List<Busy>> busy(Collection<String> mailboxes, Instant from, Instant to);

    /** A stretch somebody is not free; tentative counts as busy for people, not for rooms held by us. */
    record Busy(Instant from, Instant to) {}

    /** The calendar did not answer; the page says so and offers booking without it. */
    class CalendarUnavailable extends RuntimeException {
        public CalendarUnavailable(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
