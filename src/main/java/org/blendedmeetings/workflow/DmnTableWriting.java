package org.blendedmeetings.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.policy.Cell;
import org.blendedmeetings.policy.PolicySettings;
import org.blendedmeetings.policy.PolicyTable;
import org.blendedmeetings.policy.PolicyTables;
import org.blendedmeetings.policy.PolicyTexts;
import org.blendedmeetings.policy.RowDifference;
import org.blendedmeetings.policy.TableRow;
import org.blendedmeetings.policy.TableWriting;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;

/** The tables as DMN texts: what a council edits is a copy, checked as a deployed table is. */
@Component
class DmnTableWriting implements TableWriting {
    private final DeployedTables deployed;
    private final PolicySettings settings;
    private final MeetingTypes types;

    DmnTableWriting(DeployedTables deployed, PolicySettings settings, MeetingTypes types) {
        this.deployed = deployed;
        this.settings = settings;
        this.types = types;
    }

    @Override
    public PolicyTexts shipped() {
        var texts = new LinkedHashMap<String, String>();
        deployed.latest().forEach((key, table) -> texts.put(key, deployed.text(table)));
        return new PolicyTexts(
                texts.get(PolicyReader.BASE),
                texts.get(PolicyReader.CONDITIONS),
                texts.get(PolicyReader.OUTCOME),
                settings.arrangementDays());
    }

    @Override
    public PolicyTables tables(PolicyTexts texts, String version) {
        return ParsedTables.read(texts, version);
    }

    @Override
    public void check(PolicyTexts texts) {
        try {
            PolicyTableCheck.check(decision -> ParsedTables.model(texts.of(ParsedTables.table(decision))), types);
        } catch (IllegalStateException nobodyCouldDecide) {
            throw Refused.invalid(null, nobodyCouldDecide.getMessage());
        }
    }

    @Override
    public List<TableRow> rows(PolicyTexts texts) {
        return ParsedTables.DECISIONS.keySet().stream()
                .flatMap(table ->
                        new EditableTable(texts.of(table)).rows().stream().map(row -> row.in(table)))
                .toList();
    }

    @Override
    public PolicyTexts write(PolicyTexts texts, Map<Cell, String> cells) {
        var written = texts;
        for (var table : ParsedTables.DECISIONS.keySet()) {
            var own = cells.keySet().stream()
                    .filter(cell -> cell.table() == table)
                    .toList();
            if (!own.isEmpty()) {
                written = edited(
                        written,
                        table,
                        each -> own.forEach(cell -> each.write(cell.rule(), cell.column(), cells.get(cell))));
            }
        }
        return written;
    }

    @Override
    public PolicyTexts takeRow(PolicyTexts into, PolicyTexts from, PolicyTable table, String rule) {
        var other = new EditableTable(from.of(table));
        return edited(into, table, each -> each.take(other, rule));
    }

    @Override
    public List<RowDifference> differences(PolicyTexts before, PolicyTexts after) {
        return ParsedTables.DECISIONS.keySet().stream()
                .flatMap(table -> new TableDifferences(
                                table, new EditableTable(before.of(table)), new EditableTable(after.of(table)))
                        .rows().stream())
                .toList();
    }

    private static PolicyTexts edited(PolicyTexts texts, PolicyTable table, Consumer<EditableTable> edit) {
        var edited = new EditableTable(texts.of(table));
        edit.accept(edited);
        return texts.with(table, edited.text());
    }
}
