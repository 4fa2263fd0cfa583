package org.blendedmeetings.people.web;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that two people must be kept apart; only for staff with the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/kept-apart")
class ApartPages {
    private static final String RECORD = "redirect:/people/{person}";

    private final KeepingApart keepingApart;
    private final ApartDuty duty;
    private final ApartModel page;

    ApartPages(KeepingApart keepingApart, ApartDuty duty, ApartModel page) {
        this.keepingApart = keepingApart;
        this.duty = duty;
        this.page = page;
    }

    @GetMapping("/new")
    String askNew(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", ApartForm.empty());
        return page.form(person, duty.readerOf(person), model);
    }

    @PostMapping
    String add(
            @PathVariable PersonId person,
            @ModelAttribute("form") ApartForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var reader = duty.readerOf(person);
        if (!Explaining.done(errors, () -> add(person, form, reader))) {
            return page.form(person, reader, model);
        }
        next.addFlashAttribute("saved", true);
        return RECORD;
    }

    private void add(PersonId person, ApartForm form, SignedIn reader) {
        if (form.other() == null || !page.isAround(person, new PersonId(form.other()), reader)) {
            throw Refused.invalid("other", "Choose from whom they must be kept apart.");
        }
        keepingApart.recordKeptApart(new KeptApart(person, new PersonId(form.other())), form.ground(), reader.actor());
    }
}
