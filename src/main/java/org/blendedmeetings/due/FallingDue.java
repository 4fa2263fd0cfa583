package org.blendedmeetings.due;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.blendedmeetings.due.Outlook.Falls;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.timescale.Limits;
import org.springframework.stereotype.Component;

/**
 * Says what falls due next from what happened, by going through it day by day: a pure function, so that it comes to the same
 * whatever was entered first. Limits run from what was really held, never from when it was due (domain 0.2).
 */
@Component
class FallingDue {
    private static final Comparator<Deadline> LIMITS = comparing(Deadline::limitOn, nullsLast(naturalOrder()));

    private final PeriodKinds kinds;
    private final Chains chains;
    private final Limits limits;
    private final Deadlines deadlines;

    FallingDue(PeriodKinds kinds, Chains chains, Limits limits, Deadlines deadlines) {
        this.kinds = kinds;
        this.chains = chains;
        this.limits = limits;
        this.deadlines = deadlines;
    }

    Outlook of(Chronology chronology, LocalDate asAt) {
        return of(chronology.history(kinds, chains), asAt);
    }

    Outlook of(History history, LocalDate asAt) {
        var clocks = new RunningClocks(kinds, chains, limits, history.isUnborn());
        happened(history).forEach(each -> each.step().accept(clocks));
        clocks.grownOut(history.bornOn(), asAt);
        var next = new LinkedHashMap<String, Falls>();
        clocks.next().forEach((chain, due) -> next.put(chain, new Falls(due, deadlines.of(due, history.expectedOn()))));
        List.copyOf(next.values()).stream()
                .filter(each -> isNothingBetween(each, next))
                .forEach(each -> next.remove(each.due().chain()));
        return new Outlook(next, clocks.over(), clocks.held());
    }

    /** A task between two meetings where the second comes no later than it would. */
    private static boolean isNothingBetween(Falls task, Map<String, Falls> next) {
        if (!task.due().type().isTask() || task.due().after() == null) {
            return false;
        }
        var meeting = next.get(task.due().after().chain());
        return meeting == null || LIMITS.compare(meeting.deadline(), task.deadline()) <= 0;
    }

    /** In order; on one day an older period ends first, and one that began that day ends last. */
    private static List<Happened> happened(History history) {
        var all = new ArrayList<Happened>();
        for (var spell : history.spells()) {
            all.add(new Happened(spell.since(), 1, clocks -> clocks.began(spell)));
            // where another of its kind goes on, its end ends nothing
            if (spell.until() != null && history.spells().stream().noneMatch(spell::endsWithin)) {
                var order = spell.until().equals(spell.since()) ? 4 : 0;
                all.add(new Happened(spell.until(), order, clocks -> clocks.ended(spell)));
            }
        }
        history.held().forEach(held -> all.add(new Happened(held.on(), 2, clocks -> clocks.held(held))));
        history.called().forEach(call -> all.add(new Happened(call.on(), 3, clocks -> clocks.called(call))));
        all.sort(comparing(Happened::on).thenComparingInt(Happened::order));
        return all;
    }

    private record Happened(LocalDate on, int order, Consumer<RunningClocks> step) {}
}
