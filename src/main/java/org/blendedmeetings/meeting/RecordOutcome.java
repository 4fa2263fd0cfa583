package org.blendedmeetings.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the chair records after the date.
 *
 * @param tookPart    how each participant took part, by participant id
 * @param on          the day it was held or adjourned; not in the future
 * @param why         required unless it was held, or a part of it
 * @param armNext     the next meeting of the chain is due (asked where the type says what it depends on)
 * @param nextPart    who is to be in the next part, by participant id, where a part was held
 * @param interimPlan somebody saw to what protects the child until then, where it was not quorate
 */
public record RecordOutcome(
        Outcome outcome,
        LocalDate on,
        Map<UUID, AttendanceMode> tookPart,
        String why,
        boolean armNext,
        Set<UUID> nextPart,
        boolean interimPlan) {

    /** Of a meeting that is over, or of which no part was held. */
    public RecordOutcome(
            Outcome outcome, LocalDate on, Map<UUID, AttendanceMode> tookPart, String why, boolean armNext) {
        this(outcome, on, tookPart, why, armNext, Set.of(), false);
    }

    /** Of the whole meeting: whoever was not in its last part took part as they did before. */
    RecordOutcome whole(Map<UUID, AttendanceMode> before) {
        var all = new HashMap<>(tookPart);
        before.forEach((who, mode) ->
                all.merge(who, mode, (last, earlier) -> last == AttendanceMode.NOT_ATTENDING ? earlier : last));
        return new RecordOutcome(outcome, on, all, why, armNext, nextPart, interimPlan);
    }

    /** It is over with this. */
    public boolean completes() {
        return outcome == Outcome.HELD;
    }
}
