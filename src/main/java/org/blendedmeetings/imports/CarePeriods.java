package org.blendedmeetings.imports;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.blendedmeetings.due.ToldPeriod;
import org.blendedmeetings.imports.reading.Fact;
import org.blendedmeetings.imports.reading.LegalStatus;

/**
 * Makes the periods of care of one child out of the episodes of the SSDA903 return: each from an episode that says the child
 * started to be looked after, to one that says care ended. Short breaks (legal status V3, V4) are a period of their own kind.
 */
final class CarePeriods {
    private static final String STARTED = "S";

    private final List<Episode> episodes;

    CarePeriods(List<Fact> facts) {
        this.episodes = facts.stream()
                .map(Episode::of)
                .sorted(comparing(Episode::from).thenComparing(Episode::orderOfEnd))
                .toList();
    }

    private record Episode(LocalDate from, LocalDate to, String started, String status, String ended) {
        static Episode of(Fact fact) {
            var codes = (fact.code() == null ? "" : fact.code()).split("/", -1);
            return new Episode(fact.on(), fact.until(), code(codes, 0), code(codes, 1), code(codes, 2));
        }

        private static String code(String[] codes, int place) {
            return place < codes.length ? codes[place].strip().toUpperCase(Locale.ROOT) : "";
        }

        LocalDate orderOfEnd() {
            return to == null ? LocalDate.MAX : to;
        }

        boolean starts() {
            return started.equals(STARTED);
        }

        /** Care from this episode on, until that day. */
        ToldPeriod until(LocalDate end) {
            return new ToldPeriod(from, end, starts());
        }

        boolean isShortBreak() {
            return LegalStatus.isShortBreaks(status);
        }

        boolean endsCare() {
            return to != null && ended.startsWith("E");
        }
    }

    /** Only short breaks: outside the reviews of the return (rule 399). */
    boolean areShortBreaksOnly() {
        return !episodes.isEmpty() && episodes.stream().allMatch(Episode::isShortBreak);
    }

    List<ToldPeriod> ofCare() {
        return stretches(episodes.stream().filter(each -> !each.isShortBreak()).toList());
    }

    List<ToldPeriod> ofShortBreaks() {
        return stretches(episodes.stream().filter(Episode::isShortBreak).toList());
    }

    private static List<ToldPeriod> stretches(List<Episode> episodes) {
        var found = new ArrayList<ToldPeriod>();
        Episode first = null;
        for (var each : episodes) {
            if (first != null && each.starts()) {
                // started anew although nothing says that it ended: it did by then
                found.add(first.until(each.from()));
                first = null;
            }
            first = first == null ? each : first;
            if (each.endsCare()) {
                found.add(first.until(each.to()));
                first = null;
            }
        }
        if (first != null) {
            found.add(first.until(null));
        }
        return found;
    }

    /** The return has the beginning of the care in which this day lies, or has nothing of it at all. */
    boolean hasStartOf(LocalDate day) {
        return ofCare().stream()
                .filter(each -> !day.isBefore(each.since()))
                .reduce((one, later) -> later)
                .map(ToldPeriod::sinceKnown)
                .orElse(true);
    }
}
