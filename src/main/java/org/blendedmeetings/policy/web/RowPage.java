package org.blendedmeetings.policy.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.policy.DraftingChanges;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sets what is the council's own in one row of the policy; a row that is law or a principle says why it cannot be. */
@Controller
@PolicyWriters
@RequestMapping("/policy/changes/{change}/rows/{row}")
class RowPage {
    private final DraftingChanges drafting;
    private final RowModel page;
    private final Staff staff;

    RowPage(DraftingChanges drafting, RowModel page, Staff staff) {
        this.drafting = drafting;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable UUID change, @PathVariable String row, Model model) {
        model.addAttribute("form", page.form(change, row));
        return page.show(change, row, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID change,
            @PathVariable String row,
            @ModelAttribute("form") RowForm form,
            BindingResult errors,
            Model model) {
        try {
            drafting.edit(change, row, form.values(), staff.current());
        } catch (Refused refused) {
            explain(refused, errors);
            return page.show(change, row, model);
        }
        return "redirect:/policy/changes/{change}";
    }

    @PostMapping("/leave")
    String leave(@PathVariable UUID change, @PathVariable String row) {
        drafting.leave(change, row, staff.current());
        return "redirect:/policy/changes/{change}";
    }

    private static void explain(Refused refused, BindingResult errors) {
        if (refused.kind() != Refused.Kind.INVALID) {
            throw refused;
        }
        if (refused.field() == null) {
            errors.reject("refused", refused.getMessage());
        } else {
            errors.rejectValue(refused.field(), "refused", refused.getMessage());
        }
    }
}
