package org.blendedmeetings.policy.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.OwnRow;
import org.blendedmeetings.policy.OwnRows;
import org.blendedmeetings.policy.PolicyEdit;
import org.blendedmeetings.policy.PolicyTable;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The rows a change may set, and why the others are not the council's. */
@Controller
@PolicyWriters
class RowsPage {
    private final ReadingChanges changes;
    private final OwnRows rows;
    private final OwnWords words;
    private final Staff staff;

    RowsPage(ReadingChanges changes, OwnRows rows, OwnWords words, Staff staff) {
        this.changes = changes;
        this.rows = rows;
        this.words = words;
        this.staff = staff;
    }

    @GetMapping("/policy/changes/{change}/rows")
    String list(@PathVariable UUID change, Model model) {
        var view = changes.get(change);
        var own = rows.of(changes.newest());
        model.addAttribute("change", view);
        model.addAttribute("mayWrite", view.open() && view.isOf(staff.current()));
        model.addAttribute(
                "touched", view.edits().stream().map(PolicyEdit::policyRow).collect(Collectors.toSet()));
        model.addAttribute("base", lines(own, PolicyTable.BASE));
        model.addAttribute("conditions", lines(own, PolicyTable.CONDITIONS));
        model.addAttribute("outcomes", lines(own, PolicyTable.OUTCOMES));
        model.addAttribute(
                "others", own.stream().filter(each -> each.fields().isEmpty()).toList());
        return "policy/rows";
    }

    private List<RowLine> lines(List<OwnRow> own, PolicyTable table) {
        return own.stream()
                .filter(each -> each.table() == table && !each.fields().isEmpty())
                .map(each -> new RowLine(each.row(), each.description(), fields(each)))
                .toList();
    }

    /** In every base row the same may be set: only of others it is said. */
    private String fields(OwnRow row) {
        return row.table() == PolicyTable.BASE
                ? ""
                : row.fields().stream().map(each -> words.field(each.key())).collect(Collectors.joining(", ", "", "."));
    }

    /**
     * A row in the list.
     *
     * @param fields what of it may be set, or empty
     */
    record RowLine(String row, String description, String fields) {}
}
