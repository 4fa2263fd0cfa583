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

/** Says that somebody is no longer of a child's family, and why. */
@Controller
@StaffOnly
@RequestMapping("/people/{child}/family/{adult}/end")
class EndTiePage {
    private final FamilyTies ties;
    private final TieModel page;
    private final Staff staff;

    EndTiePage(FamilyTies ties, TieModel page, Staff staff) {
        this.ties = ties;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping
    String askEnd(@PathVariable PersonId child, @PathVariable PersonId adult, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return page.fill("people/tie-end", child, adult, model);
    }

    @PostMapping
    String end(
            @PathVariable PersonId child,
            @PathVariable PersonId adult,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        page.mayBoth(child, adult);
        if (!Explaining.done(errors, () -> ties.end(child, adult, form.why(), staff.actor()))) {
            return page.fill("people/tie-end", child, adult, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{child}";
    }
}
