package org.blendedmeetings.imports.reading;

import java.util.List;

/** By what a person said of its headings a table may be any of these: nobody but a person can tell which. */
final class SeveralLists extends Exception {
    private final transient List<String> headings;

    SeveralLists(List<String> headings, List<Layout> lists) {
        super(String.join(" or ", lists.stream().map(Layout::words).toList()), null, false, false);
        this.headings = headings;
    }

    UnknownHeadings refused(SourceFile file, String label) {
        return new UnknownHeadings(
                Accepted.wrong(
                        file, "may be " + getMessage() + " by what was said of its columns. Say which of them it is."),
                TableHeadings.unknown(label, headings));
    }
}
