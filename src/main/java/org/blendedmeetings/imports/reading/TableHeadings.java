package org.blendedmeetings.imports.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headings of one table as its file writes them, and what they were taken for.
 *
 * @param list    which list it is, or null where nobody can tell
 * @param columns what each heading was taken for; an empty text where it was not read
 * @param missing columns of the list that no heading was taken for
 */
public record TableHeadings(String file, String list, Map<String, String> columns, List<String> missing) {
    private static final int MOST = 100;

    List<String> unread() {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    static TableHeadings of(String file, Layout layout, List<String> cells, Match match) {
        var columns = new LinkedHashMap<String, String>();
        cells.stream()
                .filter(each -> each != null && !each.isBlank())
                .limit(MOST)
                .forEach(each -> columns.put(Match.shown(each), ""));
        var missing = List.<String>of();
        if (layout != null) {
            match.headings()
                    .forEach((column, heading) -> columns.computeIfPresent(heading, (same, none) -> column.name()));
            missing = layout.columns().stream()
                    .filter(each -> !match.has(each))
                    .map(Column::name)
                    .toList();
        }
        return new TableHeadings(file, layout == null ? null : layout.words(), columns, missing);
    }
}
