package org.blendedmeetings.timescale;

import java.time.LocalDate;

/**
 * A limit as a feature keeps it, with what it was computed from.
 *
 * @param limit    the day that is kept, or null
 * @param sentence the words that are kept with it
 * @param from     the day the clock started
 * @param due      expected date of birth, or null
 */
public record KeptLimit(LocalDate limit, String sentence, LimitRule rule, LocalDate from, int sequence, LocalDate due) {

    /** As this calendar computes it; one that something else than its rule decided is left as it is. */
    Limit by(Limits computed, Limits then, WorkingDays days) {
        var now = computed.of(rule, from, sequence, due).limit();
        var byItsRule = limit == null ? now == null : limit.equals(now);
        return byItsRule ? then.of(rule, from, sequence, due) : keptAsItIs(days);
    }

    /** As its rule is now, whatever it was computed by. */
    public Limit anew(Limits limits) {
        return limits.of(rule, from, sequence, due);
    }

    private Limit keptAsItIs(WorkingDays days) {
        var bookBy = limit == null ? null : days.onOrBefore(limit);
        return new Limit(limit, bookBy, rule.note(), rule.kind(), rule.source(), sentence);
    }
}
