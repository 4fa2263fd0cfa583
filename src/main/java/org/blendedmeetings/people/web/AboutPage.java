package org.blendedmeetings.people.web;

import java.time.Clock;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.CorrectingRecords;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecord;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records how a person describes themselves: in their words, with who said it and when. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/about")
class AboutPage {
    private final CorrectingRecords correcting;
    private final PersonRecords records;
    private final PersonChoices choices;
    private final Staff staff;
    private final Clock clock;

    AboutPage(CorrectingRecords correcting, PersonRecords records, PersonChoices choices, Staff staff, Clock clock) {
        this.correcting = correcting;
        this.records = records;
        this.choices = choices;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, Model model) {
        var record = records.open(staff.current(), person);
        model.addAttribute("form", AboutForm.of(record));
        return form(record, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId person,
            @ModelAttribute("form") AboutForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        var today = London.dateOf(clock.instant());
        if (!Explaining.done(
                errors, () -> correcting.describe(person, form.version(), form.about(today), staff.actor()))) {
            return form(records.open(staff.current(), person), model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private String form(PersonRecord record, Model model) {
        model.addAttribute("record", record);
        choices.described(model);
        return "people/about";
    }
}
