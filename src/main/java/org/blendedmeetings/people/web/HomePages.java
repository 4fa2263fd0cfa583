package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.MovingHome;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonRecords;
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

/** Records a home of a person: one the family is known to live in, or a new one. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/homes")
class HomePages {
    private final MovingHome moving;
    private final HomeChoices homes;
    private final Directory directory;
    private final PersonRecords records;
    private final Staff staff;

    HomePages(MovingHome moving, HomeChoices homes, Directory directory, PersonRecords records, Staff staff) {
        this.moving = moving;
        this.homes = homes;
        this.directory = directory;
        this.records = records;
        this.staff = staff;
    }

    @GetMapping("/new")
    String ask(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", HomeForm.empty());
        return form(person, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId person,
            @ModelAttribute("form") HomeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), person);
        if (!Explaining.done(errors, () -> move(person, form))) {
            return form(person, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{person}";
    }

    private void move(PersonId person, HomeForm form) {
        homes.check(person, form.household(), staff.current());
        var entered = HomeForm.home(form.homeName(), form.homeAddress(), form.homeSecret());
        if (form.household() == null && entered == null) {
            throw Refused.invalid("homeName", "Choose a home, or enter one.");
        }
        if (form.household() != null) {
            moving.moveInto(person, form.household(), form.main(), staff.actor());
        } else {
            moving.moveIntoNew(person, entered, form.main(), staff.actor());
        }
    }

    private String form(PersonId person, Model model) {
        model.addAttribute("homes", homes.around(person, staff.current()));
        model.addAttribute("person", directory.person(person));
        return "people/home";
    }
}
