package org.blendedmeetings.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.blendedmeetings.policy.PolicyTable;
import org.blendedmeetings.policy.RowDifference;
import org.blendedmeetings.policy.RowDifference.CellDifference;
import org.blendedmeetings.policy.RowDifference.Kind;

/** Finds the rows in which two versions of one table differ, and the cells. */
record TableDifferences(PolicyTable table, EditableTable before, EditableTable after) {

    List<RowDifference> rows() {
        var rules = new LinkedHashSet<String>();
        Stream.concat(after.rows().stream(), before.rows().stream()).forEach(each -> rules.add(each.id()));
        return rules.stream()
                .map(rule -> difference(
                        rule, before.row(rule).orElse(null), after.row(rule).orElse(null)))
                .filter(Objects::nonNull)
                .toList();
    }

    private RowDifference difference(String rule, RuleText old, RuleText now) {
        var row = now == null ? old : now;
        var cells = cells(texts(old), texts(now));
        if (cells.isEmpty()) {
            return null;
        }
        var kind = old == null ? Kind.NEW : now == null ? Kind.GONE : Kind.CHANGED;
        var mark = Integer.toHexString(Objects.hashCode(now == null ? null : texts(now)));
        return new RowDifference(table, rule, row.ruleId(), kind, cells, mark);
    }

    private List<CellDifference> cells(Map<String, String> old, Map<String, String> now) {
        var columns = new LinkedHashSet<>(now.keySet());
        columns.addAll(old.keySet());
        var cells = new ArrayList<CellDifference>();
        for (var column : columns) {
            var was = old.getOrDefault(column, "");
            var is = now.getOrDefault(column, "");
            if (!was.equals(is)) {
                cells.add(new CellDifference(column, heading(column), was, is));
            }
        }
        return cells;
    }

    private String heading(String column) {
        return column.equals("description") ? "Description" : after.heading(column);
    }

    private static Map<String, String> texts(RuleText row) {
        var texts = new LinkedHashMap<String, String>();
        if (row != null) {
            texts.put("description", Objects.requireNonNullElse(row.description(), ""));
            texts.putAll(row.cells());
            texts.putAll(row.answers());
        }
        return texts;
    }
}
