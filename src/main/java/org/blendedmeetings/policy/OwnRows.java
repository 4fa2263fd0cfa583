package org.blendedmeetings.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.blendedmeetings.policy.OwnCells.Own;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** The rows of the policy with what of each is the council's own to set. */
@Component
public class OwnRows {
    private static final String DAYS = "D2-19";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final TableWriting writing;

    OwnRows(TableWriting writing) {
        this.writing = writing;
    }

    /** In the order of the tables. */
    public List<OwnRow> of(PolicyTexts texts) {
        Map<String, List<TableRow>> rows = new LinkedHashMap<>();
        writing.rows(texts).forEach(each -> rows.computeIfAbsent(each.row(), key -> new ArrayList<>())
                .add(each));
        return rows.values().stream()
                .map(rules -> row(rules, texts.arrangementDays()))
                .toList();
    }

    /** Refused where there is no such row. */
    public OwnRow get(PolicyTexts texts, String row) {
        return of(texts).stream()
                .filter(each -> each.row().equals(row))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no row " + row + "."));
    }

    private static OwnRow row(List<TableRow> rules, int arrangementDays) {
        var first = rules.get(0);
        Map<String, OwnField> fields = new LinkedHashMap<>();
        for (var rule : rules) {
            OwnCells.of(rule).stream()
                    .filter(each -> mayBeSet(each, rule))
                    .forEach(each -> fields.merge(each.key(), field(each, rule), OwnRows::together));
        }
        if (first.row().equals(DAYS)) {
            fields.put(Cell.ARRANGEMENT_DAYS.column(), days(arrangementDays));
        }
        var whyNot = fields.isEmpty() ? NotTheCouncils.whyNot(first.row()) : "";
        return new OwnRow(
                first.table(), first.row(), first.description(), meetings(rules), List.copyOf(fields.values()), whyNot);
    }

    private static List<String> meetings(List<TableRow> rules) {
        return rules.stream()
                .flatMap(rule -> QUOTED.matcher(rule.cells().getOrDefault("meetingType", ""))
                        .results())
                .map(each -> each.group(1))
                .toList();
    }

    /** Where nothing reaches a family there are no words to write. */
    private static boolean mayBeSet(Own own, TableRow rule) {
        var cell = rule.cells().get(own.column());
        return cell != null && !(own.kind() == FieldKind.WORDS && cell.isEmpty());
    }

    private static OwnField field(Own own, TableRow rule) {
        var cell = new Cell(rule.table(), rule.rule(), own.column());
        var value = own.kind().chosen(rule.cells().get(own.column()));
        return new OwnField(own.key(), own.kind(), List.of(cell), own.possible(), value);
    }

    private static OwnField days(int days) {
        var kind = FieldKind.WORKING_DAYS;
        return new OwnField(
                Cell.ARRANGEMENT_DAYS.column(),
                kind,
                List.of(Cell.ARRANGEMENT_DAYS),
                kind.possible(),
                Integer.toString(days));
    }

    private static OwnField together(OwnField one, OwnField same) {
        var cells = new ArrayList<>(one.cells());
        cells.addAll(same.cells());
        return new OwnField(one.key(), one.kind(), List.copyOf(cells), one.possible(), one.value());
    }
}
