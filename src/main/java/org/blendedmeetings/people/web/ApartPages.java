package org.blendedmeetings.people.web;

import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.people.KeepingApart;
import org.blendedmeetings.people.KeptApart;
import org.blendedmeetings.people.KeptApartReason;
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

/** Records that two people must be kept apart, and that this is over; only for staff with the safety duty. */
@Controller
@StaffOnly
@RequestMapping("/people/{person}/kept-apart")
class ApartPages {
    private static final String RECORD = "redirect:/people/{person}";

    private final KeepingApart keepingApart;
    private final PersonRecords records;
    private final ApartModel page;
    private final Staff staff;

    ApartPages(KeepingApart keepingApart, PersonRecords records, ApartModel page, Staff staff) {
        this.keepingApart = keepingApart;
        this.records = records;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping("/new")
    String askNew(@PathVariable PersonId person, Model model) {
        model.addAttribute("form", ApartForm.empty());
        return page.form(person, withDuty(person), model);
    }

    @PostMapping
    String add(
            @PathVariable PersonId person,
            @ModelAttribute("form") ApartForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var reader = withDuty(person);
        if (!Explaining.done(errors, () -> add(person, form, reader))) {
            return page.form(person, reader, model);
        }
        next.addFlashAttribute("saved", true);
        return RECORD;
    }

    @GetMapping("/{record}/end")
    String askEnd(@PathVariable PersonId person, @PathVariable UUID record, Model model) {
        model.addAttribute("form", WhyForm.empty());
        return page.end(person, found(person, record, withDuty(person)), model);
    }

    @PostMapping("/{record}/end")
    String end(
            @PathVariable PersonId person,
            @PathVariable UUID record,
            @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var apart = found(person, record, withDuty(person));
        if (!Explaining.done(errors, () -> keepingApart.endKeptApart(record, form.why(), staff.actor()))) {
            return page.end(person, apart, model);
        }
        next.addFlashAttribute("saved", true);
        return RECORD;
    }

    private void add(PersonId person, ApartForm form, SignedIn reader) {
        if (form.other() == null || !page.isAround(person, new PersonId(form.other()), reader)) {
            throw Refused.invalid("other", "Choose from whom they must be kept apart.");
        }
        keepingApart.recordKeptApart(new KeptApart(person, new PersonId(form.other())), form.ground(), reader.actor());
    }

    private KeptApartReason found(PersonId person, UUID record, SignedIn reader) {
        return keepingApart.concerning(person, reader).stream()
                .filter(each -> each.id().equals(record))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such record, or it has ended already."));
    }

    private SignedIn withDuty(PersonId person) {
        var reader = staff.current();
        if (!reader.safetyDuty()) {
            throw Refused.forbidden("Only staff named for the safety duty see or record who is kept apart, and why.");
        }
        records.check(reader, person);
        return reader;
    }
}
