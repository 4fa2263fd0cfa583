package org.blendedmeetings.imports.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.shared.Refused;

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
        shown(cells).forEach(each -> columns.put(each, ""));
        match.headings().forEach((column, heading) -> columns.computeIfPresent(heading, (same, none) -> column.name()));
        var missing = layout.columns().stream()
                .filter(each -> !match.has(each))
                .map(Column::name)
                .toList();
        return new TableHeadings(file, layout.words(), columns, missing);
    }

    /** Of which nobody can tell which list it is. */
    static TableHeadings unknown(String file, List<String> cells) {
        var columns = new LinkedHashMap<String, String>();
        shown(cells).forEach(each -> columns.put(each, ""));
        return new TableHeadings(file, null, columns, List.of());
    }

    /** Of which it was told which list it is. */
    TableHeadings in(Layout layout, Headings known) {
        var cells = List.copyOf(columns.keySet());
        return of(file, layout, cells, Match.of(layout.columns(), cells, known.in(layout.words())));
    }

    /** What these headings are in that list, as far as it can be told. */
    public static TableHeadings in(String list, String file, List<String> headings, Headings known) {
        var layout = Headings.read()
                .filter(each -> each.words().equals(list))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("list", "Say which list it is."));
        return unknown(file, headings).in(layout, known);
    }

    /** Those that say something, each once, and no more than anybody could go through. */
    static List<String> shown(Collection<String> cells) {
        return cells.stream()
                .filter(each -> each != null && !each.isBlank())
                .map(Match::shown)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    public String look() {
        return SheetLook.of(columns.keySet());
    }
}
