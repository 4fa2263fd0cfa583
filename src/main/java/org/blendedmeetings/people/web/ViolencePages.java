package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingViolence;
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

/** Records that there is a risk of violence from somebody, and that it is over; only for the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/violence")
class ViolencePages {
    private static final String RECORD = "redirect:/people/{person}";

    private final RecordingViolence violence;
    private final Directory directory;
    private final SafetyDuty duty;

    ViolencePages(RecordingViolence violence, Directory directory, SafetyDuty duty) {
        this.violence = violence;
        this.directory = directory;
        this.duty = duty;
    }

    @GetMapping("/new")
    String askNew(@PathVariable PersonId person, Model model) {
        duty.readerOf(person);
        model.addAttribute("form", ViolenceForm.empty());
        return form(person, model);
    }

    @PostMapping
    String add(
            @PathVariable PersonId person,
            @ModelAttribute("form") ViolenceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var who = duty.readerOf(person).actor();
        if (!Explaining.done(errors, () -> violence.record(person, form.ground(), who))) {
            return form(person, model);
        }
        next.addFlashAttribute("saved", true);
        return RECORD;
    }

    @GetMapping("/{id}/end")
    String askEnd(@PathVariable PersonId person, @PathVariable UUID id, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return ending(person, id, model);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable PersonId person,
            @PathVariable UUID id,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var known = duty.violence(person, id);
        var who = duty.readerOf(person).actor();
        if (!Explaining.done(errors, () -> violence.end(known.id(), form.why(), who))) {
            return ending(person, id, model);
        }
        next.addFlashAttribute("saved", true);
        return RECORD;
    }

    private String form(PersonId person, Model model) {
        model.addAttribute("person", directory.person(person));
        return "people/violence";
    }

    private String ending(PersonId person, UUID id, Model model) {
        return new Ending(
                        directory.person(person).name(),
                        person,
                        "No longer plan for a risk of violence",
                        duty.violence(person, id).ground().words(),
                        "Only staff with the safety duty read this",
                        "/people/" + person + "/violence/" + id + "/end")
                .in(model);
    }
}
