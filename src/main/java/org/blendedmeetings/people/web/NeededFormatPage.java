package org.blendedmeetings.people.web;

import java.util.Optional;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.NeededFormatRecord;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.RecordingNeeds;
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

/** Records how somebody needs to take part, as a reasonable adjustment. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/needed-format")
class NeededFormatPage {
    private final RecordingNeeds needs;
    private final PersonRecords records;
    private final Directory directory;
    private final PersonChoices choices;
    private final Staff staff;

    NeededFormatPage(
            RecordingNeeds needs, PersonRecords records, Directory directory, PersonChoices choices, Staff staff) {
        this.needs = needs;
        this.records = records;
        this.directory = directory;
        this.choices = choices;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, Model model) {
        records.check(staff.current(), person);
        model.addAttribute("form", holding(person).map(NeededForm::of).orElseGet(NeededForm::empty));
        return form(person, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId person,
            @ModelAttribute("form") NeededForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        if (!Explaining.done(errors, () -> needs.record(person, form.seen(), form.needed(), staff.actor()))) {
            return form(person, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private Optional<NeededFormatRecord> holding(PersonId person) {
        return needs.of(person).stream().filter(NeededFormatRecord::holds).findFirst();
    }

    private String form(PersonId person, Model model) {
        model.addAttribute("person", directory.person(person));
        choices.needed(model);
        return "people/needed-format";
    }
}
