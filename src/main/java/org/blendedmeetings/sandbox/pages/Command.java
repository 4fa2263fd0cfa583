package org.blendedmeetings.sandbox.pages;

import java.time.Duration;
import java.util.List;
import org.blendedmeetings.sandbox.graph.Seed;
import org.blendedmeetings.sandbox.wire.Fault;
import tools.jackson.databind.JsonNode;

/**
 * What a post to {@code /sandbox/control} may ask; anything left out is left alone, in this order.
 *
 * @param reset       true forgets everything
 * @param clearFaults true takes back the faults that wait
 * @param switches    those of {@link org.blendedmeetings.sandbox.graph.Switches} to change, by name
 * @param deliveredAfterReads how often Notify says "sending" before it says how it ended
 * @param outOfScope  mailboxes the application may not touch
 */
record Command(
        Boolean reset,
        Seed seed,
        List<String> outOfScope,
        JsonNode switches,
        Integer deliveredAfterReads,
        Boolean clearFaults,
        List<Trouble> faults,
        List<Answer> answers) {

    /**
     * A fault for the next calls.
     *
     * @param operation one of {@link org.blendedmeetings.sandbox.wire.Operation}, or GRAPH or NOTIFY
     * @param whose     a mailbox or recipient; null for any
     * @param millis    how long before the answer leaves
     */
    record Trouble(
            String operation,
            String whose,
            Fault.Kind kind,
            Integer times,
            Boolean processed,
            Long millis,
            Integer retryAfter) {

        Fault fault() {
            Fault late = Fault.slow(Duration.ofMillis(millis == null ? 0 : millis));
            return new Fault(
                    kind,
                    times == null ? 1 : times,
                    kind == Fault.Kind.LATE || Boolean.TRUE.equals(processed),
                    late.pause(),
                    retryAfter);
        }
    }

    /** Somebody answers an invitation: accepted, tentativelyAccepted or declined. */
    record Answer(String mailbox, String eventId, String response) {}
}
