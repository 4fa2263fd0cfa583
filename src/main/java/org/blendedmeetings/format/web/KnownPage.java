package org.blendedmeetings.format.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.access.StaffOnly;
import org.blendedmeetings.format.RecordingKnown;
import org.blendedmeetings.meeting.MeetingView;
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

/** What the policy asks about a meeting and the family need not be asked; and practical things in the way of a wish. */
@Controller
@RequestMapping("/meetings/{reference}/known")
@StaffOnly
class KnownPage {
    private static final String VIEW = "format/known";

    private final RecordingKnown recording;
    private final KnownModel things;
    private final Staff staff;

    KnownPage(RecordingKnown recording, KnownModel things, Staff staff) {
        this.recording = recording;
        this.things = things;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String reference, Model page) {
        var meeting = recording.meeting(reference, staff.current());
        page.addAttribute("form", KnownForm.of(recording.holding(meeting, staff.current())));
        return fill(page, meeting);
    }

    @PostMapping
    String record(
            @PathVariable String reference,
            @ModelAttribute("form") KnownForm form,
            BindingResult binding,
            Model page,
            RedirectAttributes to) {
        var person = staff.current();
        var meeting = recording.meeting(reference, person);
        try {
            recording.record(reference, form.over(recording.holding(meeting, person)), person);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INVALID) {
                throw refused;
            }
            binding.rejectValue(refused.field(), "refused", refused.getMessage());
            return fill(page, meeting);
        }
        to.addFlashAttribute("done", true);
        return "redirect:/meetings/" + reference + "/known";
    }

    private String fill(Model page, MeetingView meeting) {
        var reader = staff.current();
        things.fill(page, meeting, recording.holding(meeting, reader), reader);
        return VIEW;
    }
}
