package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.KeepingApart;
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

/** Records that two people need not be kept apart any more, and why; only for staff with the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/kept-apart/{record}/end")
class EndApartPage {
    private final KeepingApart keepingApart;
    private final ApartDuty duty;
    private final ApartModel page;

    EndApartPage(KeepingApart keepingApart, ApartDuty duty, ApartModel page) {
        this.keepingApart = keepingApart;
        this.duty = duty;
        this.page = page;
    }

    @GetMapping
    String askEnd(@PathVariable PersonId person, @PathVariable UUID record, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return page.end(person, duty.found(person, record), model);
    }

    @PostMapping
    String end(
            @PathVariable PersonId person,
            @PathVariable UUID record,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var apart = duty.found(person, record);
        if (!Explaining.done(
                errors,
                () -> keepingApart.endKeptApart(
                        record, form.why(), duty.readerOf(person).actor()))) {
            return page.end(person, apart, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }
}
