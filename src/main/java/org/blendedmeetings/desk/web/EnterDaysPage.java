package org.blendedmeetings.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.ChangingCalendar;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters days into the calendar: first it shows what moves, and only then it is applied. */
@Controller
@CalendarWriters
@RequestMapping("/calendar/closures")
class EnterDaysPage {
    private final ChangingCalendar changing;
    private final ClosureModel page;
    private final Staff staff;

    EnterDaysPage(ChangingCalendar changing, ClosureModel page, Staff staff) {
        this.changing = changing;
        this.page = page;
        this.staff = staff;
    }

    /** Changes nothing, and names nobody in its address: a page that can be looked at twice. */
    @GetMapping("/preview")
    String preview(@ModelAttribute("form") ClosureForm form, BindingResult errors, Model model) {
        var shown = Explaining.done(errors, () -> page.preview(changing.preview(form.days()), model));
        return shown ? "desk/closure-preview" : page.list(model);
    }

    @PostMapping
    String apply(
            @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        if (Explaining.done(errors, () -> enter(form, next))) {
            return "redirect:/calendar/closures";
        }
        // it could be entered when it was shown: somebody changed the calendar, or the day has begun
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return again(form, model);
    }

    private String again(ClosureForm form, Model model) {
        try {
            return page.preview(changing.preview(form.days()), model);
        } catch (Refused notAnyMore) {
            return page.list(model);
        }
    }

    private void enter(ClosureForm form, RedirectAttributes next) {
        var moved = changing.enter(form.days(), form.seenThen(), staff.actor());
        next.addFlashAttribute("done", "Entered. " + LimitsMoved.inWords(moved.size()));
    }
}
