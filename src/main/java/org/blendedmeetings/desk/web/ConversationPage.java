package org.blendedmeetings.desk.web;

import java.util.Arrays;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.review.ConversationMode;
import org.blendedmeetings.review.Conversations;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Choice;
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

/** Before a review: that the reviewing officer spoke with the child in private, or why not. Never what the child said. */
@Controller
@RequestMapping("/meetings/{reference}/conversation")
@StaffOnly
class ConversationPage {
    private final Meetings meetings;
    private final Conversations conversations;
    private final ConversationModel page;
    private final OutcomeDuty outcome;
    private final Directory directory;
    private final Routing routing;
    private final Staff staff;

    ConversationPage(
            Meetings meetings,
            Conversations conversations,
            ConversationModel page,
            OutcomeDuty outcome,
            Directory directory,
            Routing routing,
            Staff staff) {
        this.meetings = meetings;
        this.conversations = conversations;
        this.page = page;
        this.outcome = outcome;
        this.directory = directory;
        this.routing = routing;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        model.addAttribute("form", ConversationForm.EMPTY);
        return page(theirs(reference), model);
    }

    /** Whoever came from recording the outcome goes on with it. */
    @PostMapping
    String record(
            @PathVariable String reference,
            @ModelAttribute("form") ConversationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var meeting = theirs(reference);
        var person = staff.current();
        if (!Explaining.done(errors, () -> conversations.record(meeting, form.command(), person.actor()))) {
            return page(meeting, model);
        }
        next.addFlashAttribute("done", "conversation");
        return "redirect:/meetings/{reference}" + (outcome.isDue(meeting, person) ? "/outcome" : "");
    }

    private String page(MeetingView meeting, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("child", directory.person(meeting.child()));
        model.addAttribute("history", conversations.history(meeting));
        model.addAttribute(
                "modes",
                Arrays.stream(ConversationMode.values())
                        .map(each -> Choice.of(each.name(), each.words()))
                        .toList());
        return "desk/conversation";
    }

    private MeetingView theirs(String reference) {
        var person = staff.current();
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(person, each) && page.may(each, person))
                .orElseThrow(() -> Refused.notFound("There is no such review, or it is not yours to prepare."));
    }
}
