package org.blendedmeetings.escalation.web;

import java.time.Clock;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Your list: what went wrong and is yours, with the action beside it, and how it was settled. */
@Controller
@RequestMapping("/exceptions")
@StaffOnly
class ExceptionsPage {
    private final ExceptionsOf lists;
    private final HandlingExceptions exceptions;
    private final Staff staff;
    private final Clock clock;

    ExceptionsPage(ExceptionsOf lists, HandlingExceptions exceptions, Staff staff, Clock clock) {
        this.lists = lists;
        this.exceptions = exceptions;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var now = clock.instant();
        model.addAttribute(
                "rows",
                lists.on(staff.current()).stream()
                        .map(each -> ExceptionRow.of(each, now))
                        .toList());
        return "escalation/exceptions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var found = lists.get(new ExceptionId(id), staff.current());
        model.addAttribute("row", ExceptionRow.of(found, clock.instant()));
        return "escalation/exception";
    }

    /** What failed for a child who has no meeting has no other page to be tried again from. */
    @PostMapping("/{id}/try-again")
    String tryAgain(@PathVariable UUID id, RedirectAttributes redirect) {
        var person = staff.current();
        exceptions.tryAgain(lists.get(new ExceptionId(id), person).id(), person.actor());
        redirect.addFlashAttribute("triedAgain", true);
        return "redirect:/exceptions/" + id;
    }

    @PostMapping("/{id}")
    String settle(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String how,
            Model model,
            RedirectAttributes redirect) {
        var person = staff.current();
        var found = lists.get(new ExceptionId(id), person);
        try {
            exceptions.resolve(found.id(), how, person.actor());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            model.addAttribute("howError", refused.getMessage());
            model.addAttribute("how", how);
            return show(id, model);
        }
        redirect.addFlashAttribute("settled", true);
        return "redirect:/exceptions";
    }
}
