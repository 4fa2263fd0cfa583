package org.blendedmeetings.timescale;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Adds working amounts to moments; a working day is 09:00 to 17:00 London time unless the council sets otherwise. */
@Component
public class WorkingTime {

    /** The moment {@code amount} of working time after {@code start}; working days keep the time of day. */
    public Instant after(Instant start, WorkingAmount amount) {
        throw new UnsupportedOperationException("skeleton");
    }
}
