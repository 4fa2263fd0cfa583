package org.blendedmeetings.policy.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.LookingAtRelease;
import org.blendedmeetings.policy.PolicyEdit;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a newer release says otherwise than what the council published; a change takes rows over or keeps the council's. */
@Controller
@PolicyWriters
class ReleasePage {
    private final LookingAtRelease release;
    private final ReadingChanges changes;
    private final Staff staff;

    ReleasePage(LookingAtRelease release, ReadingChanges changes, Staff staff) {
        this.release = release;
        this.changes = changes;
        this.staff = staff;
    }

    @GetMapping("/policy/release")
    String show(Model model) {
        model.addAttribute("differences", release.differences());
        return "policy/release";
    }

    @GetMapping("/policy/changes/{change}/release")
    String choose(@PathVariable UUID change, Model model) {
        var view = changes.get(change);
        model.addAttribute("change", view);
        model.addAttribute(
                "settled",
                view.edits().stream()
                        .filter(each -> each.kind() != PolicyEdit.Kind.CELL)
                        .collect(Collectors.toMap(
                                PolicyEdit::ruleId, each -> each.kind().name())));
        return show(model);
    }

    @PostMapping("/policy/changes/{change}/release")
    String settle(@PathVariable UUID change, @RequestParam String row, @RequestParam boolean take) {
        release.settle(change, row, take, staff.current());
        return "redirect:/policy/changes/{change}/release#" + row;
    }
}
