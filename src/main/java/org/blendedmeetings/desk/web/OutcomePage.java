package org.blendedmeetings.desk.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.meeting.AttendanceMode;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After the date: what became of it, and how each person took part. */
@Controller
@RequestMapping("/meetings/{reference}/outcome")
@StaffOnly
class OutcomePage {
    private final Meetings meetings;
    private final MeetingModel page;
    private final OutcomeNext next;
    private final OutcomeOfReview review;
    private final OutcomeChoices choices;
    private final OutcomeDuty duty;
    private final Routing routing;
    private final Staff staff;

    OutcomePage(
            Meetings meetings,
            MeetingModel page,
            OutcomeNext next,
            OutcomeOfReview review,
            OutcomeChoices choices,
            OutcomeDuty duty,
            Routing routing,
            Staff staff) {
        this.meetings = meetings;
        this.page = page;
        this.next = next;
        this.review = review;
        this.choices = choices;
        this.duty = duty;
        this.routing = routing;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, Model model) {
        var meeting = theirs(reference);
        var form = review.starting(meeting, starting(meeting));
        model.addAttribute("form", form);
        model.addAttribute("foreseen", next.after(meeting, form.on()));
        fill(model, meeting, form);
        return "desk/outcome";
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @ModelAttribute("form") OutcomeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        var meeting = theirs(reference);
        if (!binding.hasErrors() && next.isToBeSeen(meeting, form)) {
            model.addAttribute("foreseen", next.after(meeting, form.on()));
            model.addAttribute("form", form.shown(form.on()));
        } else if (!binding.hasErrors()) {
            try {
                var code = review.toConfirm(meeting, form);
                if (code.isEmpty()) {
                    review.record(meeting, form, staff.actor());
                    redirect.addFlashAttribute("done", "recorded");
                    return "redirect:/meetings/" + reference;
                }
                model.addAttribute("form", form.shown(code.get()));
            } catch (Refused refused) {
                if (refused.field() == null) {
                    throw refused;
                }
                binding.rejectValue(refused.field(), "refused", refused.getMessage());
            }
        }
        fill(model, meeting, form);
        return "desk/outcome";
    }

    /** As planned, so that the chair changes only what was different. */
    private static OutcomeForm starting(MeetingView meeting) {
        Map<UUID, AttendanceMode> asPlanned = new HashMap<>();
        for (ParticipantView each : meeting.participants()) {
            asPlanned.put(each.id(), each.mode() == null ? AttendanceMode.ROOM : each.mode());
        }
        var day = meeting.startsAt() == null ? null : London.dateOf(meeting.startsAt());
        return new OutcomeForm(null, day, asPlanned, null, true, asPlanned.keySet(), false, day, null);
    }

    private MeetingView theirs(String reference) {
        var person = staff.current();
        return meetings.byReference(reference)
                .filter(each -> routing.maySee(person, each) && duty.has(each, person))
                .orElseThrow(
                        () -> Refused.notFound("There is no such meeting, or its outcome is not yours to record."));
    }

    private void fill(Model model, MeetingView meeting, OutcomeForm form) {
        review.fill(model, meeting, form);
        page.fill(model, meeting, staff.current());
        choices.fill(model, meeting);
    }
}
