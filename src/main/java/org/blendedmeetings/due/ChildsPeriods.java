package org.blendedmeetings.due;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The periods of one child: told again they are known, and of one kind one at most goes on. */
final class ChildsPeriods {
    private final UUID child;
    private final List<Period> all;
    private final List<Period> fresh = new ArrayList<>();

    ChildsPeriods(UUID child, Collection<Period> known) {
        this.child = child;
        this.all = new ArrayList<>(known);
    }

    /**
     * All that one source tells of one kind.
     *
     * @param chains those the source speaks of, or null for all
     */
    Told told(PeriodKind kind, Collection<ToldPeriod> told, Set<String> chains) {
        var inOrder = told.stream().sorted(comparing(ToldPeriod::since)).toList();
        var starts = inOrder.stream().map(ToldPeriod::since).collect(toSet());
        var comesTo = Told.KNOWN;
        for (var place = 0; place < inOrder.size(); place++) {
            var next = inOrder.subList(place, inOrder.size()).stream()
                    .map(ToldPeriod::since)
                    .filter(inOrder.get(place).since()::isBefore)
                    .findFirst();
            var each = next.map(inOrder.get(place)::endedBy).orElse(inOrder.get(place));
            comesTo = comesTo.with(told(kind, each, starts, chains));
        }
        return comesTo;
    }

    private Told told(PeriodKind kind, ToldPeriod told, Set<LocalDate> starts, Set<String> chains) {
        var same = the(kind, each -> each.since().equals(told.since()));
        if (same.isPresent()) {
            return same.get().learn(told.until(), chains);
        }
        return another(kind, bounded(kind, told), starts, chains);
    }

    /** What an older source has going on ended by the first day of what began after that source's day. */
    private ToldPeriod bounded(PeriodKind kind, ToldPeriod told) {
        return all.stream()
                .filter(each -> each.kind().equals(kind.code()))
                .map(Period::since)
                .filter(told::isOlderThan)
                .min(naturalOrder())
                .map(told::endedBy)
                .orElse(told);
    }

    private Told another(PeriodKind kind, ToldPeriod told, Set<LocalDate> starts, Set<String> chains) {
        // what the source tells by itself is no other telling of this one
        var other = the(kind, each -> each.overlaps(told.since(), told.until()) && !starts.contains(each.since()));
        if (other.isPresent() && (told.since().isBefore(other.get().since()) || !told.sinceKnown())) {
            return other.get().began(told.since()).with(other.get().learn(told.until(), chains));
        }
        other.filter(Period::isOpen).ifPresent(each -> each.ended(told.since(), "It began anew."));
        add(kind, told, chains);
        return Told.NEW;
    }

    private void add(PeriodKind kind, ToldPeriod told, Set<String> chains) {
        var period = Period.of(child, kind, told.since(), chains);
        if (told.until() != null) {
            period.ended(told.until(), null);
        }
        all.add(period);
        fresh.add(period);
    }

    /** A clock of this kind runs as well, of which the source of the period did not speak. */
    Told speaksOf(PeriodKind kind, Set<String> chains) {
        return open(kind).map(each -> each.learn(null, chains)).orElse(Told.KNOWN);
    }

    /** The one of this kind that goes on. */
    Optional<Period> open(PeriodKind kind) {
        return the(kind, Period::isOpen);
    }

    private Optional<Period> the(PeriodKind kind, Predicate<Period> which) {
        return all.stream()
                .filter(each -> each.kind().equals(kind.code()))
                .filter(which)
                .findFirst();
    }

    List<Period> all() {
        return all;
    }

    List<Period> fresh() {
        return fresh;
    }
}
