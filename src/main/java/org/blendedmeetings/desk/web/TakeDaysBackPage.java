package org.blendedmeetings.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes days back that were entered into the calendar: first it shows what moves, and only then it is applied. */
@Controller
@CalendarWriters
@RequestMapping("/calendar/closures/{entry}/take-back")
class TakeDaysBackPage {
    private final ChangingCalendar changing;
    private final ClosureModel page;
    private final Staff staff;

    TakeDaysBackPage(ChangingCalendar changing, ClosureModel page, Staff staff) {
        this.changing = changing;
        this.page = page;
        this.staff = staff;
    }

    @GetMapping
    String preview(@PathVariable UUID entry, Model model) {
        model.addAttribute("form", ClosureForm.empty());
        return show(entry, model);
    }

    @PostMapping
    String apply(
            @PathVariable UUID entry,
            @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (Explaining.done(errors, () -> takeBack(entry, form, next))) {
            return "redirect:/calendar/closures";
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return show(entry, model);
    }

    private void takeBack(UUID entry, ClosureForm form, RedirectAttributes next) {
        var moved = changing.takeBack(entry, form.seenThen(), staff.actor());
        next.addFlashAttribute("done", "Taken back. " + LimitsMoved.inWords(moved.size()));
    }

    private String show(UUID entry, Model model) {
        model.addAttribute("takesBack", entry);
        return page.preview(changing.previewTakingBack(entry), model);
    }
}
