package org.blendedmeetings.policy.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.ComparingChanges;
import org.blendedmeetings.policy.ProposingChanges;
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

/** Proposes a change with its reason and its day, and takes it back. */
@Controller
@PolicyWriters
@RequestMapping("/policy/changes/{change}")
class ProposePage {
    private static final String BACK = "redirect:/policy/changes/{change}";

    private final ProposingChanges proposing;
    private final ReadingChanges changes;
    private final ComparingChanges comparing;
    private final Staff staff;

    ProposePage(ProposingChanges proposing, ReadingChanges changes, ComparingChanges comparing, Staff staff) {
        this.proposing = proposing;
        this.changes = changes;
        this.comparing = comparing;
        this.staff = staff;
    }

    @GetMapping("/propose")
    String ask(@PathVariable UUID change, Model model) {
        model.addAttribute("form", ProposeForm.of(changes.get(change)));
        return form(change, model);
    }

    @PostMapping("/propose")
    String propose(
            @PathVariable UUID change, @ModelAttribute("form") ProposeForm form, BindingResult errors, Model model) {
        var done = Explaining.done(
                errors, () -> proposing.propose(change, form.why(), form.appliesFrom(), staff.current()));
        return done ? BACK : form(change, model);
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable UUID change) {
        proposing.takeBack(change, staff.current());
        return BACK;
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID change) {
        proposing.withdraw(change, staff.current());
        return BACK;
    }

    private String form(UUID id, Model model) {
        var change = changes.get(id);
        model.addAttribute("change", change);
        model.addAttribute("comparison", comparing.compare(change));
        return "policy/propose";
    }
}
