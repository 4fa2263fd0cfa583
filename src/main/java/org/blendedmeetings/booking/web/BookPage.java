package org.blendedmeetings.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing a time and place: suggestions with their reasons, or a time of one's own. */
@Controller
@RequestMapping("/meetings/{reference}/book")
@PreAuthorize("hasRole('BUSINESS_SUPPORT')")
class BookPage {
    private static final String PAGE = "booking/book";

    private final ToBook toBook;
    private final ConfirmingBookings confirming;
    private final Opened opened;
    private final Staff staff;

    BookPage(ToBook toBook, ConfirmingBookings confirming, Opened opened, Staff staff) {
        this.toBook = toBook;
        this.confirming = confirming;
        this.opened = opened;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, @RequestParam(defaultValue = "false") boolean stepFree, Model model) {
        var clerk = staff.current();
        var meeting = toBook.meeting(reference, clerk);
        opened.about(
                clerk.actor(), meeting.id().value(), meeting.child().value(), "Opened the page to book the meeting");
        var view = toBook.fill(model, meeting, stepFree, clerk);
        model.addAttribute("form", BookForm.empty(view.anySuggested()));
        return PAGE;
    }

    @PostMapping
    String confirm(
            @PathVariable String reference,
            @RequestParam(defaultValue = "false") boolean stepFree,
            @Valid @ModelAttribute("form") BookForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var clerk = staff.current();
        var meeting = toBook.meeting(reference, clerk);
        if (!binding.hasErrors()) {
            try {
                confirming.confirm(form.command(toBook.waiting(meeting)), clerk);
                redirect.addFlashAttribute("done", "booked");
                return "redirect:/meetings/" + reference;
            } catch (Refused refused) {
                explain(refused, form, binding, response);
            }
        }
        toBook.fill(model, meeting, stepFree, clerk);
        return PAGE;
    }

    private static void explain(Refused refused, BookForm form, BindingResult binding, HttpServletResponse response) {
        switch (refused.kind()) {
            case INVALID -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            case CONFLICT -> response.setStatus(HttpServletResponse.SC_CONFLICT);
            default -> throw refused;
        }
        if (refused.field() == null) {
            binding.reject("refused", refused.getMessage());
        } else {
            binding.rejectValue(form.shown(refused.field()), "refused", refused.getMessage());
        }
    }
}
