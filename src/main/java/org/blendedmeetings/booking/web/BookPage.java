package org.blendedmeetings.booking.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.booking.BookingId;
import org.blendedmeetings.booking.Bookings;
import org.blendedmeetings.booking.ConfirmingBookings;
import org.blendedmeetings.booking.StillAsDecided;
import org.blendedmeetings.booking.Suggesting;
import org.blendedmeetings.booking.Times;
import org.blendedmeetings.meeting.MeetingStatus;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.routing.Routing;
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

    private final Meetings meetings;
    private final Bookings bookings;
    private final Suggesting suggesting;
    private final ConfirmingBookings confirming;
    private final StillAsDecided decided;
    private final Directory directory;
    private final Routing routing;
    private final Opened opened;
    private final Staff staff;

    BookPage(
            Meetings meetings,
            Bookings bookings,
            Suggesting suggesting,
            ConfirmingBookings confirming,
            StillAsDecided decided,
            Directory directory,
            Routing routing,
            Opened opened,
            Staff staff) {
        this.meetings = meetings;
        this.bookings = bookings;
        this.suggesting = suggesting;
        this.confirming = confirming;
        this.decided = decided;
        this.directory = directory;
        this.routing = routing;
        this.opened = opened;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, @RequestParam(defaultValue = "false") boolean stepFree, Model model) {
        var clerk = staff.current();
        var meeting = theirs(reference, clerk);
        opened.about(
                clerk.actor(), meeting.id().value(), meeting.child().value(), "Opened the page to book the meeting");
        var view = fill(model, meeting, stepFree, clerk);
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
        var meeting = theirs(reference, clerk);
        if (!binding.hasErrors()) {
            try {
                confirming.confirm(form.command(waiting(meeting)), clerk);
                redirect.addFlashAttribute("done", "booked");
                return "redirect:/meetings/" + reference;
            } catch (Refused refused) {
                explain(refused, form, binding, response);
            }
        }
        fill(model, meeting, stepFree, clerk);
        return PAGE;
    }

    private BookView fill(Model model, MeetingView meeting, boolean stepFree, SignedIn clerk) {
        var view = BookView.of(
                suggesting.of(waiting(meeting), stepFree),
                directory.person(meeting.child()).name(),
                clerk.safetyDuty());
        model.addAttribute("view", view);
        model.addAttribute("stepFree", stepFree);
        model.addAttribute("asDecided", decided.is(meeting));
        return view;
    }

    private MeetingView theirs(String reference, SignedIn clerk) {
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(clerk, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or you have no part or duty in it."));
    }

    private BookingId waiting(MeetingView meeting) {
        if (meeting.status() == MeetingStatus.DECIDING) {
            throw notDecided();
        }
        var booking = bookings.ofMeeting(meeting.id()).orElseThrow(BookPage::notDecided);
        if (booking.confirmed()) {
            throw Refused.conflict(null, "This meeting is booked already, for " + Times.moment(booking.start()) + ".");
        }
        return booking.id();
    }

    private static Refused notDecided() {
        return Refused.conflict(null, "This meeting cannot be booked yet: how it will be held is not decided.");
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
