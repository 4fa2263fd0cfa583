package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.RegisteringChildren;
import org.blendedmeetings.shared.Explaining;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a child nobody has found: what was typed into the search is on the form already. */
@Controller
@RequestMapping("/people/children")
@PreAuthorize("hasAnyRole('BUSINESS_SUPPORT', 'SOCIAL_WORKER', 'MANAGER')")
class NewChildPage {
    private static final String FORM = "people/new-child";

    private final RegisteringChildren registering;
    private final PersonChoices choices;
    private final Staff staff;

    NewChildPage(RegisteringChildren registering, PersonChoices choices, Staff staff) {
        this.registering = registering;
        this.choices = choices;
        this.staff = staff;
    }

    /** A name is personal, so what was searched for is posted and stands in no address. */
    @PostMapping("/start")
    String start(@RequestParam(defaultValue = "") String name, RedirectAttributes next) {
        next.addFlashAttribute("typed", name);
        return "redirect:/people/children/new";
    }

    @GetMapping("/new")
    String ask(Model model) {
        model.addAttribute("form", ChildForm.searchedFor((String) model.getAttribute("typed")));
        choices.needs(model);
        return FORM;
    }

    @PostMapping
    String save(@ModelAttribute("form") ChildForm form, BindingResult errors, Model model, RedirectAttributes next) {
        var entered = new PersonId[1];
        if (!Explaining.done(errors, () -> entered[0] = registering.register(form.given(), staff.current()))) {
            choices.needs(model);
            return FORM;
        }
        next.addFlashAttribute("done", "The child is entered. Add the family and the professionals around them.");
        return "redirect:/people/" + entered[0];
    }
}
