package org.blendedmeetings.due;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.blendedmeetings.due.History.Called;
import org.blendedmeetings.due.History.Held;
import org.blendedmeetings.due.History.Spell;
import org.blendedmeetings.due.Outlook.Ended;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.timescale.Limits;

/** The clocks of one child while their history is gone through: which run, since when, for what. */
final class RunningClocks {
    /** The sequence at which a type whose interval changes after the first has settled. */
    private static final int SETTLED = 2;

    private final PeriodKinds kinds;
    private final Chains chains;
    private final Places places;
    private final boolean unborn;
    private final Map<String, NextDue> next = new LinkedHashMap<>();
    /** Chains that ended and did not begin anew since, with why. */
    private final Map<String, Ended> over = new HashMap<>();

    private final Map<String, LocalDate> held = new HashMap<>();

    RunningClocks(PeriodKinds kinds, Chains chains, Limits limits, boolean unborn) {
        this.kinds = kinds;
        this.chains = chains;
        this.places = new Places(chains, limits);
        this.unborn = unborn;
    }

    void began(Spell spell) {
        for (var code : spell.kind().arms()) {
            var type = chains.named(code, unborn);
            if (spell.arms(type)) {
                start(NextDue.first(type, spell.since()));
            }
        }
    }

    private void start(NextDue due) {
        places.begin(due.chain(), due.anchor());
        over.remove(due.chain());
        next.put(due.chain(), due);
    }

    void ended(Spell spell) {
        end(spell.kind(), new Ended(spell.until(), spell.inWords()));
    }

    private void end(PeriodKind kind, Ended ended) {
        for (var chain : kind.chains()) {
            next.remove(chain);
            over.put(chain, ended);
        }
    }

    void held(Held told) {
        var type = told.type();
        if (type.chain() != null) {
            next.remove(type.chain());
            next.values().removeIf(due -> due.isTaskAfter(type));
            places.held(told);
            held.put(type.chain(), told.on());
        }
        if (told.goesOn()) {
            type.next().forEach(code -> follows(chains.named(code, unborn), told));
        } else {
            kinds.all().stream()
                    .filter(kind -> kind.isEndedBy(type))
                    .forEach(kind -> end(kind, new Ended(told.on(), "Nothing was to follow the last one.")));
        }
    }

    private void follows(MeetingType named, Held held) {
        var chain = named.chain();
        if (named.isTask()) {
            if (held.here()) {
                start(NextDue.after(held.type(), held.on(), named, 1));
            }
        } else if (!chain.equals(held.type().chain())) {
            start(NextDue.after(held.type(), held.on(), named, 1));
        } else if (!over.containsKey(chain)) {
            var place = places.of(chain);
            var sequence = place < chains.lastPlace(chain) ? 1 : SETTLED;
            next.put(chain, NextDue.after(held.type(), held.on(), chains.at(chain, place + 1), sequence));
        }
    }

    /** Something calls for the next one before its time. */
    void called(Called call) {
        next.computeIfPresent(call.chain(), (chain, due) -> chains.early(chain)
                .map(early -> due.broughtForward(early, call.on()))
                .orElse(due));
    }

    /** What ends on a birthday has ended when that has come. */
    void grownOut(LocalDate bornOn, LocalDate asAt) {
        if (bornOn != null) {
            kinds.all().stream()
                    .filter(kind -> kind.isOutgrown(bornOn, asAt))
                    .forEach(kind -> end(kind, kind.outgrown(bornOn)));
        }
    }

    Map<String, NextDue> next() {
        return next;
    }

    Map<String, Ended> over() {
        return over;
    }

    Map<String, LocalDate> held() {
        return held;
    }
}
