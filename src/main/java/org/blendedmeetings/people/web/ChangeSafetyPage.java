package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
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

/** Records what is known now of somebody's safety, and keeps what was known before; only for the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/safety/{matter}/change")
class ChangeSafetyPage {
    private final RecordingSafety safety;
    private final SafetyDuty duty;
    private final SafetyModel page;

    ChangeSafetyPage(RecordingSafety safety, SafetyDuty duty, SafetyModel page) {
        this.safety = safety;
        this.duty = duty;
        this.page = page;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, @PathVariable UUID matter, Model model) {
        var known = duty.safety(person, matter);
        model.addAttribute("form", SafetyForm.of(known));
        return page.change(person, known, duty.readerOf(person), model);
    }

    @PostMapping
    String change(
            @PathVariable PersonId person,
            @PathVariable UUID matter,
            @ModelAttribute("form") SafetyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var known = duty.safety(person, matter);
        var reader = duty.readerOf(person);
        if (!Explaining.done(errors, () -> safety.change(matter, form.seen(), form.account(), reader.actor()))) {
            return page.change(person, known, reader, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }
}
