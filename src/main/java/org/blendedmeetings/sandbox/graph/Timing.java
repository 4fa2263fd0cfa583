package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Reads from when to when a body says an event is. */
final class Timing {
    private Timing() {}

    /** The times of the body, and where it is silent those of before; before is null for a new event. */
    static StoredEvent.When read(ObjectNode body, StoredEvent.When before) {
        boolean newStart = body.hasNonNull("start");
        boolean newEnd = body.hasNonNull("end");
        if (before == null && !(newStart && newEnd)) {
            throw new GraphError(400, "ErrorPropertyValidationFailure", "An event needs a start and an end.");
        }
        if (body.path("isAllDay").asBoolean(false)) {
            throw GraphError.notKept("events that last all day");
        }
        Instant start = newStart ? Zones.read(body.get("start")) : before.start();
        Instant end = newEnd ? Zones.read(body.get("end")) : before.end();
        if (end.isBefore(start)) {
            throw new GraphError(
                    400, "ErrorPropertyValidationFailure", "The end of an event cannot be before its start.");
        }
        return new StoredEvent.When(
                start,
                end,
                newStart ? Zones.windowsName(Zones.name(body.get("start"))) : before.startZone(),
                newEnd ? Zones.windowsName(Zones.name(body.get("end"))) : before.endZone());
    }
}
