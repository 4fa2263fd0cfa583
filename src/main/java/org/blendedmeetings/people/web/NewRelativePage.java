package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.JoiningFamily;
import org.blendedmeetings.people.PersonId;
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

/** Enters somebody of a child's family whom nobody knew yet, on one page. */
@Controller
@StaffOnly
@RequestMapping("/people/{child}/family/new-person")
class NewRelativePage {
    private final JoiningFamily joining;
    private final Directory directory;
    private final PersonRecords records;
    private final PersonChoices choices;
    private final ChannelChoices channels;
    private final HomeChoices homes;
    private final Staff staff;

    NewRelativePage(
            JoiningFamily joining,
            Directory directory,
            PersonRecords records,
            PersonChoices choices,
            ChannelChoices channels,
            HomeChoices homes,
            Staff staff) {
        this.joining = joining;
        this.directory = directory;
        this.records = records;
        this.choices = choices;
        this.channels = channels;
        this.homes = homes;
        this.staff = staff;
    }

    @GetMapping
    String ask(@PathVariable PersonId child, Model model) {
        model.addAttribute("form", RelativeForm.searchedFor((String) model.getAttribute("typed")));
        return form(child, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId child,
            @ModelAttribute("form") RelativeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), child);
        if (!Explaining.done(errors, () -> {
            var given = form.given();
            homes.check(child, given.household(), staff.current());
            joining.enter(child, given, staff.actor());
        })) {
            return form(child, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{child}";
    }

    private String form(PersonId child, Model model) {
        records.check(staff.current(), child);
        model.addAttribute("child", directory.person(child));
        model.addAttribute("homes", homes.around(child, staff.current()));
        model.addAttribute("kinds", channels.kinds());
        model.addAttribute("safeties", channels.safeties());
        choices.needs(model);
        choices.ties(model);
        return "people/new-relative";
    }
}
