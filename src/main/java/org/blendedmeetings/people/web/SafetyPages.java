package org.blendedmeetings.people.web;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
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

/** Records that somebody is or may be at risk from another; only for staff with the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/safety")
class SafetyPages {
    private final RecordingSafety safety;
    private final SafetyDuty duty;
    private final SafetyModel page;

    SafetyPages(RecordingSafety safety, SafetyDuty duty, SafetyModel page) {
        this.safety = safety;
        this.duty = duty;
        this.page = page;
    }

    @GetMapping("/new")
    String askNew(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", SafetyForm.empty());
        return page.form(person, duty.readerOf(person), model);
    }

    @PostMapping
    String add(
            @PathVariable PersonId person,
            @ModelAttribute("form") SafetyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var reader = duty.readerOf(person);
        if (!Explaining.done(errors, () -> add(person, form, reader))) {
            return page.form(person, reader, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private void add(PersonId person, SafetyForm form, SignedIn reader) {
        if (form.other() == null) {
            throw Refused.invalid("other", "Choose who the other person is.");
        }
        page.checkOther(person, new PersonId(form.other()), reader);
        safety.record(form.pair(person), form.account(), reader.actor());
    }
}
