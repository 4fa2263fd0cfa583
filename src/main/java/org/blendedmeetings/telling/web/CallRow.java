package org.blendedmeetings.telling.web;

import java.time.LocalDateTime;
import org.blendedmeetings.telling.ToldCall;
import org.blendedmeetings.timescale.London;

/** One call as the page shows it, in London time. */
record CallRow(LocalDateTime at, ToldCall call) {
    static CallRow of(ToldCall call) {
        return new CallRow(London.timeOf(call.at()), call);
    }
}
