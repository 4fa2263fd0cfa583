package org.blendedmeetings.imports;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.imports.reading.Fact;

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

    /** @param until null while it goes on */
    record Stretch(LocalDate since, LocalDate until) {}

    private record Episode(LocalDate from, LocalDate to, String started, String status, String ended) {
        static Episode of(Fact fact) {
            var codes = (fact.code() == null ? "" : fact.code()).split("/", -1);
            return new Episode(fact.on(), fact.until(), code(codes, 0), code(codes, 1), code(codes, 2));
        }

        private static String code(String[] codes, int place) {
            return place < codes.length ? codes[place].strip().toUpperCase(java.util.Locale.ROOT) : "";
        }

        LocalDate orderOfEnd() {
            return to == null ? LocalDate.MAX : to;
        }

        boolean isShortBreak() {
            return status.equals("V3") || status.equals("V4");
        }

        boolean endsCare() {
            return to != null && ended.startsWith("E");
        }
    }

    /** Only short breaks: outside the reviews of the return (rule 399). */
    boolean areShortBreaksOnly() {
        return !episodes.isEmpty() && episodes.stream().allMatch(Episode::isShortBreak);
    }

    List<Stretch> ofCare() {
        return stretches(episodes.stream().filter(each -> !each.isShortBreak()).toList());
    }

    List<Stretch> ofShortBreaks() {
        return stretches(episodes.stream().filter(Episode::isShortBreak).toList());
    }

    private static List<Stretch> stretches(List<Episode> episodes) {
        var found = new ArrayList<Stretch>();
        LocalDate since = null;
        for (var each : episodes) {
            if (since != null && each.started().equals(STARTED)) {
                // started anew although nothing says that it ended: it did by then
                found.add(new Stretch(since, each.from()));
                since = null;
            }
            since = since == null ? each.from() : since;
            if (each.endsCare()) {
                found.add(new Stretch(since, each.to()));
                since = null;
            }
        }
        if (since != null) {
            found.add(new Stretch(since, null));
        }
        return found;
    }
}
