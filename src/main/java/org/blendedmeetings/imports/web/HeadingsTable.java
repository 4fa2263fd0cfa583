package org.blendedmeetings.imports.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.TableHeadings;

/**
 * A table whose columns a person may name.
 *
 * @param choices the columns a heading may be
 * @param missing columns of the list that nothing was taken for, in one text
 */
record HeadingsTable(String file, String list, List<HeadingsForm.Said> columns, List<String> choices, String missing) {

    static HeadingsTable of(TableHeadings table) {
        var columns = table.columns().entrySet().stream()
                .map(each -> new HeadingsForm.Said(
                        table.file(), table.list(), each.getKey(), each.getValue(), each.getValue()))
                .toList();
        return of(columns, String.join(", ", table.missing()));
    }

    /** As it was sent. */
    static HeadingsTable of(HeadingsForm form) {
        return of(form.said(), "");
    }

    private static HeadingsTable of(List<HeadingsForm.Said> columns, String missing) {
        var first = columns.get(0);
        return new HeadingsTable(first.file(), first.list(), columns, choices(first.list()), missing);
    }

    private static List<String> choices(String list) {
        return Headings.lists().entrySet().stream()
                .filter(each -> list.isEmpty() || list.equals(each.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }
}
