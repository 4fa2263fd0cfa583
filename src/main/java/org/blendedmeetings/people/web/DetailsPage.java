package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.CorrectingRecords;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.PersonRecords;
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

/** Puts right how somebody is called, when they were born and what they need. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/details")
class DetailsPage {
    private final CorrectingRecords correcting;
    private final PersonRecords records;
    private final PersonChoices choices;
    private final Staff staff;

    DetailsPage(CorrectingRecords correcting, PersonRecords records, PersonChoices choices, Staff staff) {
        this.correcting = correcting;
        this.records = records;
        this.choices = choices;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, Model model) {
        var record = records.open(staff.current(), person);
        model.addAttribute("form", DetailsForm.of(record));
        return form(record, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId person,
            @ModelAttribute("form") DetailsForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        if (!Explaining.done(
                errors,
                () -> correcting.correct(
                        person, form.version(), form.name(), form.birth(), form.needs(), form.why(), staff.actor()))) {
            return form(records.open(staff.current(), person), model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private String form(PersonRecord record, Model model) {
        model.addAttribute("record", record);
        choices.needs(model);
        return "people/details";
    }
}
