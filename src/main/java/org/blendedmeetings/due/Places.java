package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.blendedmeetings.due.History.Held;
import org.blendedmeetings.timescale.Limits;

/** Which in its line each meeting of a chain was, counted from 1 since the chain last began. */
final class Places {
    private final Chains chains;
    private final Limits limits;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, LocalDate> began = new HashMap<>();

    Places(Chains chains, Limits limits) {
        this.chains = chains;
        this.limits = limits;
    }

    void begin(String chain, LocalDate on) {
        last.put(chain, 0);
        began.put(chain, on);
    }

    /** The place of the last one held; 0 where none was. */
    int of(String chain) {
        return last.getOrDefault(chain, 0);
    }

    /** As its type says, or as follows from a file that does not say. */
    void held(Held held) {
        var chain = held.type().chain();
        var before = of(chain);
        last.put(chain, Math.max(before + 1, stated(held, before)));
    }

    private int stated(Held held, int before) {
        var chain = held.type().chain();
        if (held.coveredFrom() == null) {
            return chains.placeOf(held.type());
        }
        return before > 0 || isFirst(held, began.get(chain)) ? 1 : chains.lastPlace(chain);
    }

    /** The file tells all since the chain began, or this one was in time for the first. */
    private boolean isFirst(Held held, LocalDate began) {
        if (began == null) {
            return false;
        }
        var first = chains.at(held.type().chain(), 1).limit();
        var limit = limits.of(first, began).limit();
        return !began.isBefore(held.coveredFrom())
                || (limit != null && !held.on().isAfter(limit));
    }
}
