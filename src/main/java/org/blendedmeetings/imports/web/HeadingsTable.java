package org.blendedmeetings.imports.web;

import java.util.List;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.TableHeadings;

/**
 * A table whose columns a person may name.
 *
 * @param chosen  a person said that it is this list
 * @param choices the columns a heading may be
 * @param missing columns of the list that nothing was taken for, in one text
 */
record HeadingsTable(
        String file,
        String list,
        boolean chosen,
        List<HeadingsForm.Said> columns,
        List<String> choices,
        String missing) {

    static HeadingsTable of(TableHeadings table) {
        return of(table, false);
    }

    static HeadingsTable said(TableHeadings table) {
        return of(table, true);
    }

    private static HeadingsTable of(TableHeadings table, boolean chosen) {
        var columns = table.columns().entrySet().stream()
                .map(each -> new HeadingsForm.Said(each.getKey(), each.getValue(), each.getValue()))
                .toList();
        var missing = String.join(", ", table.missing());
        return new HeadingsTable(table.file(), table.list(), chosen, columns, choices(table.list()), missing);
    }

    /** As it was sent. */
    static HeadingsTable of(HeadingsForm form) {
        return new HeadingsTable(form.file(), form.list(), form.chosen(), form.said(), choices(form.list()), "");
    }

    private static List<String> choices(String list) {
        return Headings.lists().getOrDefault(list, List.of());
    }
}
