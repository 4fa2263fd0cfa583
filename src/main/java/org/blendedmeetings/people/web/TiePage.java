package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.FamilyTies;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Explaining;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what somebody who is known already is to a child. */
@Controller
@StaffOnly
@RequestMapping("/people/{child}/family/{adult}")
class TiePage {
    private final FamilyTies ties;
    private final TieModel page;
    private final Staff staff;

    TiePage(FamilyTies ties, TieModel page, Staff staff) {
        this.ties = ties;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId child, @PathVariable PersonId adult, Model model) {
        model.addAttribute("form", TieForm.empty());
        return page.fill("people/tie", child, adult, model);
    }

    @PostMapping
    String relate(
            @PathVariable PersonId child,
            @PathVariable PersonId adult,
            @ModelAttribute("form") TieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        page.mayBoth(child, adult);
        if (!Explaining.done(errors, () -> relate(child, adult, form))) {
            return page.fill("people/tie", child, adult, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{child}";
    }

    private void relate(PersonId child, PersonId adult, TieForm form) {
        TieForm.check(form.role(), form.responsibility());
        ties.relate(child, adult, form.role(), form.responsibility(), staff.actor());
    }
}
