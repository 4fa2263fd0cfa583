package org.blendedmeetings.policy.web;

import org.blendedmeetings.access.Role;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.DraftingChanges;
import org.blendedmeetings.policy.PublishedPolicies;
import org.blendedmeetings.policy.ReadingChanges;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The changes of the policy and the versions they made; policy staff start one here. */
@Controller
@RequestMapping("/policy/changes")
class ChangesPage {
    private final ReadingChanges changes;
    private final DraftingChanges drafting;
    private final PublishedPolicies published;
    private final Staff staff;

    ChangesPage(ReadingChanges changes, DraftingChanges drafting, PublishedPolicies published, Staff staff) {
        this.changes = changes;
        this.drafting = drafting;
        this.published = published;
        this.staff = staff;
    }

    @GetMapping
    @ChangeReaders
    String list(Model model) {
        var inForce = published.inForce().orElse(null);
        model.addAttribute("changes", changes.all().stream().map(ChangeLine::of).toList());
        model.addAttribute(
                "versions",
                published.all().stream()
                        .map(each -> new VersionLine(
                                each, published.hasCome(each), each.id().equals(inForce)))
                        .toList());
        model.addAttribute("mayWrite", staff.current().is(Role.POLICY));
        return "policy/changes";
    }

    @PostMapping
    @PolicyWriters
    String start() {
        return "redirect:/policy/changes/" + drafting.start(staff.current()) + "/rows";
    }
}
