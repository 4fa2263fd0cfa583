package org.blendedmeetings.people.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.NamedForRecords;
import org.blendedmeetings.people.NamingProfessionals;
import org.blendedmeetings.people.PersonId;
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

/** Who may open a record: names people for it, without showing what the record holds. */
@Controller
@RequestMapping("/people/{person}/access")
@PreAuthorize("hasAnyRole('MANAGER', 'SERVICE_MANAGER', 'HEAD_OF_SERVICE', 'ADMINISTRATOR')")
class RestrictedPages {
    private static final String BACK = "redirect:/people/{person}/access";

    private final RestrictedRecords restricted;
    private final NamedForRecords named;
    private final Directory directory;
    private final NamingProfessionals naming;
    private final Opened opened;
    private final Staff staff;

    RestrictedPages(
            RestrictedRecords restricted,
            NamedForRecords named,
            Directory directory,
            NamingProfessionals naming,
            Opened opened,
            Staff staff) {
        this.restricted = restricted;
        this.named = named;
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
            var one = naming.theOne("professional", form.professional());
            restricted.grant(one.id(), person, form.lastDay(), form.why(), staff.actor());
            next.addFlashAttribute("done", one.name() + " may open this record.");
        });
        return done ? BACK : page(person, model);
    }

    private String page(PersonId person, Model model) {
        var record = directory.person(person);
        opened.about(staff.actor(), person.value(), null, "Opened the list of who may see the record");
        model.addAttribute("person", record);
        // whoever may name others need not be somebody who may know whose record it is
        model.addAttribute("named", restricted.mayOpen(staff.current(), person));
        model.addAttribute("grants", named.grantsFor(person));
        return "people/access";
    }
}
