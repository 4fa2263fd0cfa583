package org.blendedmeetings.desk.web;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.audit.Opened;
import org.blendedmeetings.escalation.ExceptionId;
import org.blendedmeetings.escalation.HandlingExceptions;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: where it stands, whose turn it is, who takes part and how, and who did what, when and why. */
@Controller
@RequestMapping("/meetings/{reference}")
@StaffOnly
class MeetingPage {
    private final Meetings meetings;
    private final MeetingModel page;
    private final Routing routing;
    private final HandlingExceptions exceptions;
    private final Opened opened;
    private final Staff staff;

    MeetingPage(
            Meetings meetings,
            MeetingModel page,
            Routing routing,
            HandlingExceptions exceptions,
            Opened opened,
            Staff staff) {
        this.meetings = meetings;
        this.page = page;
        this.routing = routing;
        this.exceptions = exceptions;
        this.opened = opened;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        var person = staff.current();
        var meeting = visible(reference, person);
        opened.about(person.actor(), meeting.id().value(), meeting.child().value(), "Opened the meeting's page");
        page.fill(model, meeting, person);
        return "desk/meeting";
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes redirect) {
        var person = staff.current();
        var meeting = visible(reference, person);
        if (why.isBlank()) {
            model.addAttribute("withdrawError", "Say why the meeting is withdrawn.");
            page.fill(model, meeting, person);
            return "desk/meeting";
        }
        page.mayWithdraw(meeting, person);
        meetings.withdraw(meeting.id(), why.strip(), person.actor());
        redirect.addFlashAttribute("done", "withdrawn");
        return "redirect:/meetings/" + reference;
    }

    @PostMapping("/exceptions/{exception}/try-again")
    String tryAgain(@PathVariable String reference, @PathVariable String exception, RedirectAttributes redirect) {
        var person = staff.current();
        visible(reference, person);
        exceptions.tryAgain(ExceptionId.of(exception), person.actor());
        redirect.addFlashAttribute("done", "triedAgain");
        return "redirect:/meetings/" + reference;
    }

    private MeetingView visible(String reference, SignedIn person) {
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(person, each))
                .orElseThrow(() -> Refused.notFound("There is no such meeting, or you have no part or duty in it."));
    }
}
