package org.blendedmeetings.due.web;

import org.blendedmeetings.access.Staff;
import org.blendedmeetings.due.RecordingPeriods;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Explaining;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What falls due for one child, and why; what calls for a review before its time is one press away. */
@Controller
@ClocksStaff
@RequestMapping("/people/{child}/due")
class ClocksPage {
    private final ClocksModel page;
    private final RecordingPeriods recording;
    private final Staff staff;

    ClocksPage(ClocksModel page, RecordingPeriods recording, Staff staff) {
        this.page = page;
        this.recording = recording;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable PersonId child, Model model) {
        model.addAttribute("form", new EarlyForm(null, null));
        page.fill(child, model);
        return "due/clocks";
    }

    @PostMapping("/early")
    String callEarly(
            @PathVariable PersonId child,
            @ModelAttribute("form") EarlyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        page.fill(child, model);
        var called = Explaining.done(
                errors, () -> recording.callEarly(child, form.trigger(), form.calledOn(), staff.actor()));
        if (!called) {
            return "due/clocks";
        }
        next.addFlashAttribute("done", "The next review is brought forward.");
        return "redirect:/people/{child}/due";
    }
}
