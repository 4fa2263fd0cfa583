package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RecordingSafety;
import org.blendedmeetings.people.SafetyRecord;
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

/** Records that somebody's safety from another need not be planned for any more; only for the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/safety/{matter}/end")
class EndSafetyPage {
    private final RecordingSafety safety;
    private final Directory directory;
    private final SafetyDuty duty;
    private final SafetyModel names;

    EndSafetyPage(RecordingSafety safety, Directory directory, SafetyDuty duty, SafetyModel names) {
        this.safety = safety;
        this.directory = directory;
        this.duty = duty;
        this.names = names;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, @PathVariable UUID matter, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return show(person, duty.safety(person, matter), model);
    }

    @PostMapping
    String end(
            @PathVariable PersonId person,
            @PathVariable UUID matter,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var known = duty.safety(person, matter);
        var who = duty.readerOf(person).actor();
        if (!Explaining.done(errors, () -> safety.end(matter, form.why(), who))) {
            return show(person, known, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private String show(PersonId person, SafetyRecord known, Model model) {
        var line = SafetyShown.Line.of(known, person, names.nameOfOther(person, known, duty.readerOf(person)));
        return new Ending(
                        directory.person(person).name(),
                        person,
                        "No longer plan for their safety",
                        line.sentence() + ": " + known.account().words(),
                        "Only staff with the safety duty read this",
                        "/people/" + person + "/safety/" + known.matter() + "/end")
                .in(model);
    }
}
