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

/** Says that a period began in a child's life, or ended. */
@Controller
@ClocksStaff
@RequestMapping("/people/{child}/periods")
class PeriodPages {
    private static final String BACK = "redirect:/people/{child}/due";

    private final ClocksModel page;
    private final RecordingPeriods recording;
    private final Staff staff;

    PeriodPages(ClocksModel page, RecordingPeriods recording, Staff staff) {
        this.page = page;
        this.recording = recording;
        this.staff = staff;
    }

    @GetMapping("/new")
    String askBegin(@PathVariable PersonId child, Model model) {
        model.addAttribute("form", new PeriodForm(null, null, null));
        page.fill(child, model);
        return "due/period";
    }

    @PostMapping("/new")
    String begin(
            @PathVariable PersonId child,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        page.fill(child, model);
        var said = new StringBuilder("It is recorded, and what it makes due is below.");
        if (!Explaining.done(errors, () -> recording
                .begin(child, form.kind(), form.since(), form.conference(), staff.actor())
                .ifPresent(notice -> said.append(' ').append(notice)))) {
            return "due/period";
        }
        next.addFlashAttribute("done", said.toString());
        return BACK;
    }

    @GetMapping("/{kind}/end")
    String askEnd(@PathVariable PersonId child, @PathVariable String kind, Model model) {
        model.addAttribute("form", new PeriodEndForm(null, null));
        page.fillEnding(child, kind, model);
        return "due/period-end";
    }

    @PostMapping("/{kind}/end")
    String end(
            @PathVariable PersonId child,
            @PathVariable String kind,
            @ModelAttribute("form") PeriodEndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        page.fillEnding(child, kind, model);
        if (!Explaining.done(errors, () -> recording.end(child, kind, form.on(), form.why(), staff.actor()))) {
            return "due/period-end";
        }
        next.addFlashAttribute("done", "It is recorded. What was due of it applies no more; what was held is kept.");
        return BACK;
    }
}
