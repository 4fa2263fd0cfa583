package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.shared.Explaining;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends that somebody may open a restricted record, at once and with a reason. */
@Controller
@RequestMapping("/people/{person}/access/{professional}/end")
@PreAuthorize("hasAnyRole('MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
class EndAccessPage {
    private final RestrictedRecords restricted;
    private final Directory directory;
    private final Staff staff;

    EndAccessPage(RestrictedRecords restricted, Directory directory, Staff staff) {
        this.restricted = restricted;
        this.directory = directory;
        this.staff = staff;
    }

    @GetMapping
    String askEnd(@PathVariable PersonId person, @PathVariable ProfessionalId professional, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return page(person, professional, model);
    }

    @PostMapping
    String end(
            @PathVariable PersonId person,
            @PathVariable ProfessionalId professional,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var done = Explaining.done(errors, () -> restricted.withdraw(professional, person, form.why(), staff.actor()));
        if (!done) {
            return page(person, professional, model);
        }
        next.addFlashAttribute("done", "They may not open this record any more.");
        return "redirect:/people/{person}/access";
    }

    private String page(PersonId person, ProfessionalId professional, Model model) {
        model.addAttribute("person", directory.person(person));
        model.addAttribute("professional", directory.professional(professional));
        return "people/access-end";
    }
}
