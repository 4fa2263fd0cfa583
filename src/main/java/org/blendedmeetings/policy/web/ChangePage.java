package org.blendedmeetings.policy.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.DecidingChanges;
import org.blendedmeetings.policy.ReadingChanges;
import org.blendedmeetings.shared.Explaining;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One change of the policy: what it does, why, and what became of it; the second person decides it here. */
@Controller
@RequestMapping("/policy/changes/{change}")
class ChangePage {
    private final ReadingChanges changes;
    private final DecidingChanges deciding;
    private final ChangeModel page;
    private final Staff staff;

    ChangePage(ReadingChanges changes, DecidingChanges deciding, ChangeModel page, Staff staff) {
        this.changes = changes;
        this.deciding = deciding;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping
    @ChangeReaders
    String show(@PathVariable UUID change, Model model) {
        model.addAttribute("form", new DecideForm("", ""));
        return page.show(changes.get(change), staff.current(), model);
    }

    @PostMapping("/decision")
    @PolicyDeciders
    String decide(
            @PathVariable UUID change, @ModelAttribute("form") DecideForm form, BindingResult errors, Model model) {
        if (!Explaining.done(errors, () -> decide(change, form))) {
            return page.show(changes.get(change), staff.current(), model);
        }
        return "redirect:/policy/changes/{change}";
    }

    private void decide(UUID change, DecideForm form) {
        if (form.approves()) {
            deciding.approve(change, form.words(), staff.current());
        } else {
            deciding.refuse(change, form.words(), staff.current());
        }
    }
}
