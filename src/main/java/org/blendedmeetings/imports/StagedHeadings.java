package org.blendedmeetings.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.imports.reading.Headings;
import org.blendedmeetings.imports.reading.TableHeadings;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How the tables of an import were read, for the page that shows its preview. */
@Component
class StagedHeadings {
    private static final String NOT_KNOWN = "";
    private final JdbcTemplate jdbc;

    StagedHeadings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID run, List<TableHeadings> tables) {
        var rows = new ArrayList<Object[]>();
        tables.forEach(table -> table.columns()
                .forEach((heading, means) ->
                        rows.add(new Object[] {run, rows.size(), cut(table.file()), list(table), heading, means})));
        jdbc.batchUpdate(
                "insert into import_heading (import_run, seq, file, list, heading, means) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private static String list(TableHeadings table) {
        return table.list() == null ? NOT_KNOWN : table.list();
    }

    private static String cut(String name) {
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    List<TableHeadings> of(UUID run) {
        var tables = new LinkedHashMap<String, TableHeadings>();
        jdbc.query(
                "select file, list, heading, means from import_heading where import_run = ? order by seq",
                row -> {
                    var file = row.getString(1);
                    var list = row.getString(2);
                    tables.computeIfAbsent(
                                    file,
                                    key -> new TableHeadings(
                                            key,
                                            NOT_KNOWN.equals(list) ? null : list,
                                            new LinkedHashMap<>(),
                                            new ArrayList<>(Headings.lists().getOrDefault(list, List.of()))))
                            .columns()
                            .put(row.getString(3), row.getString(4));
                },
                run);
        tables.values().forEach(each -> each.missing().removeAll(each.columns().values()));
        return List.copyOf(tables.values());
    }
}
