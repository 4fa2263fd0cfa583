package org.blendedmeetings.imports.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.blendedmeetings.shared.Choice;

/**
 * A table whose columns a person may name.
 *
 * @param choices by list, the columns a heading may be
 * @param missing columns of the list that nothing was taken for, in one text
 */
record HeadingsTable(
        String file, String list, List<HeadingsForm.Said> columns, Map<String, List<Choice>> choices, String missing) {

    static HeadingsTable of(TableHeadings table) {
        var list = table.list() == null ? "" : table.list();
        var columns = table.columns().entrySet().stream()
                .map(each -> new HeadingsForm.Said(
                        table.file(),
                        list,
                        each.getKey(),
                        each.getValue(),
                        each.getValue().isEmpty() ? "" : list + "|" + each.getValue()))
                .toList();
        return new HeadingsTable(table.file(), list, columns, choices(list), String.join(", ", table.missing()));
    }

    /** As it was sent. */
    static HeadingsTable of(HeadingsForm form) {
        var first = form.said().get(0);
        var list = first.list() == null ? "" : first.list();
        return new HeadingsTable(first.file(), list, form.said(), choices(list), "");
    }

    private static Map<String, List<Choice>> choices(String list) {
        return Headings.lists().entrySet().stream()
                .filter(each -> list.isEmpty() || list.equals(each.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .map(column -> Choice.of(each.getKey() + "|" + column, column))
                                .toList(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
