package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.NamingProfessionals;
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

/** Who may open a record: names people for it and ends that, without showing what the record holds. */
@Controller
@RequestMapping("/people/{person}/access")
@PreAuthorize("hasAnyRole('MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
class RestrictedPages {
    private static final String BACK = "redirect:/people/{person}/access";

    private final RestrictedRecords restricted;
    private final Directory directory;
    private final NamingProfessionals naming;
    private final Opened opened;
    private final Staff staff;

    RestrictedPages(
            RestrictedRecords restricted, Directory directory, NamingProfessionals naming, Opened opened, Staff staff) {
        this.restricted = restricted;
        this.directory = directory;
        this.naming = naming;
        this.opened = opened;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", GrantForm.empty());
        return page(person, model);
    }

    @PostMapping
    String grant(
            @PathVariable PersonId person,
            @ModelAttribute("form") GrantForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var done = Explaining.done(errors, () -> {
            var named = naming.theOne("professional", form.professional());
            restricted.grant(named.id(), person, form.lastDay(), form.why(), staff.actor());
            next.addFlashAttribute("done", named.name() + " may open this record.");
        });
        return done ? BACK : page(person, model);
    }

    @GetMapping("/{professional}/end")
    String askEnd(@PathVariable PersonId person, @PathVariable ProfessionalId professional, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return end(person, professional, model);
    }

    @PostMapping("/{professional}/end")
    String end(
            @PathVariable PersonId person,
            @PathVariable ProfessionalId professional,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var done = Explaining.done(errors, () -> restricted.withdraw(professional, person, form.why(), staff.actor()));
        if (!done) {
            return end(person, professional, model);
        }
        next.addFlashAttribute("done", "They may not open this record any more.");
        return BACK;
    }

    private String end(PersonId person, ProfessionalId professional, Model model) {
        model.addAttribute("person", directory.person(person));
        model.addAttribute("professional", directory.professional(professional));
        return "people/access-end";
    }

    private String page(PersonId person, Model model) {
        var record = directory.person(person);
        opened.about(staff.actor(), person.value(), null, "Opened the list of who may see the record");
        model.addAttribute("person", record);
        // whoever may name others need not be somebody who may know whose record it is
        model.addAttribute("named", restricted.mayOpen(staff.current(), person));
        model.addAttribute("grants", restricted.grantsFor(person));
        return "people/access";
    }
}
