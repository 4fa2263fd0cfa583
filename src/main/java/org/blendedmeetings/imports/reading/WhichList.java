package org.blendedmeetings.imports.reading;

import java.util.List;
import java.util.Optional;

/** Which of some tables a row of headings stands over: what a person said of one that looks like it, or what the headings fit. */
record WhichList(List<Layout> layouts, Headings known) {

    /** Empty where it is none of them, also where only a person said so. */
    Optional<Layout> of(List<String> headings) throws SeveralLists {
        if (known.isNone(headings)) {
            return Optional.empty();
        }
        var said = known.listOf(headings);
        return said.isPresent() ? said : fitting(headings);
    }

    /** The first with all it needs; where only what was said of the headings makes them fit, they have to fit one list alone. */
    private Optional<Layout> fitting(List<String> headings) throws SeveralLists {
        var fitting = layouts.stream()
                .filter(each -> fits(headings, each, each.known(), known))
                .toList();
        var whole = fitting.stream()
                .filter(each -> each.isRead() && fits(headings, each, each.needed(), known))
                .toList();
        var candidates = whole.isEmpty() ? fitting : whole;
        var byThemselves = candidates.stream()
                .filter(each -> fits(headings, each, each.known(), Headings.none()))
                .findFirst();
        if (byThemselves.isEmpty() && candidates.size() > 1) {
            throw new SeveralLists(headings, candidates);
        }
        return byThemselves.or(() -> candidates.stream().findFirst());
    }

    private static boolean fits(List<String> headings, Layout layout, List<Column> columns, Headings known) {
        var match = Match.of(layout.columns(), headings, known.in(layout.words()));
        return columns.stream().allMatch(match::has);
    }
}
