package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.JoiningCircle;
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

/** Adds a professional to a child's circle, from the register or new to it. */
@Controller
@StaffOnly
@RequestMapping("/people/{child}/circle")
class CirclePage {
    private final JoiningCircle joining;
    private final Directory directory;
    private final PersonRecords records;
    private final PersonChoices choices;
    private final Staff staff;

    CirclePage(JoiningCircle joining, Directory directory, PersonRecords records, PersonChoices choices, Staff staff) {
        this.joining = joining;
        this.directory = directory;
        this.records = records;
        this.choices = choices;
        this.staff = staff;
    }

    @GetMapping("/new")
    String ask(@PathVariable PersonId child, Model model) {
        model.addAttribute("form", CircleForm.empty());
        return form(child, model);
    }

    @PostMapping
    String save(
            @PathVariable PersonId child,
            @ModelAttribute("form") CircleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        records.check(staff.current(), child);
        if (!Explaining.done(errors, () -> join(child, form))) {
            return form(child, model);
        }
        next.addFlashAttribute("saved", true);
        return "redirect:/people/{child}";
    }

    private void join(PersonId child, CircleForm form) {
        var email = form.email() == null ? "" : form.email().strip();
        if (email.isEmpty()) {
            throw Refused.invalid("email", "Enter their work email address.");
        }
        if (form.role() == null) {
            throw Refused.invalid("role", "Say in what role they take part.");
        }
        var known = directory.professionalByEmail(email);
        if (known.isPresent()) {
            joining.add(child, known.get().id(), form.role(), staff.actor());
        } else if (form.describesSomebody()) {
            joining.enter(child, form.given(), form.role(), staff.actor());
        } else {
            throw Refused.invalid(
                    "name",
                    "Nobody in the register has this email address. Check it, or enter their name and the rest.");
        }
    }

    private String form(PersonId child, Model model) {
        records.check(staff.current(), child);
        model.addAttribute("child", directory.person(child));
        model.addAttribute("roles", choices.professionalRoles());
        return "people/circle";
    }
}
