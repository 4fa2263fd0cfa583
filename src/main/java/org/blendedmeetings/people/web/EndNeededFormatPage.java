package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.NeededFormatRecord;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
import org.blendedmeetings.people.RecordingNeeds;
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

/** Records that somebody does not need to take part in a certain way any more, and why. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/needed-format/{record}/end")
class EndNeededFormatPage {
    private final RecordingNeeds needs;
    private final PersonRecords records;
    private final Directory directory;
    private final Staff staff;

    EndNeededFormatPage(RecordingNeeds needs, PersonRecords records, Directory directory, Staff staff) {
        this.needs = needs;
        this.records = records;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId person, @PathVariable UUID record, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return show(person, found(person, record), model);
    }

    @PostMapping
    String end(
            @PathVariable PersonId person,
            @PathVariable UUID record,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var known = found(person, record);
        if (!Explaining.done(errors, () -> needs.end(person, record, form.why(), staff.actor()))) {
            return show(person, known, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private NeededFormatRecord found(PersonId person, UUID record) {
        records.check(staff.current(), person);
        return needs.of(person).stream()
                .filter(each -> each.holds() && each.id().equals(record))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such record, or it was changed meanwhile."));
    }

    private String show(PersonId person, NeededFormatRecord known, Model model) {
        return new Ending(
                        directory.person(person).name(),
                        person,
                        "They do not need it any more",
                        known.needed().words(),
                        "Staff who arrange their meetings read this",
                        "/people/" + person + "/needed-format/" + known.id() + "/end")
                .in(model);
    }
}
