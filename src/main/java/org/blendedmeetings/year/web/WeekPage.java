package org.blendedmeetings.year.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.shared.Explaining;
import org.blendedmeetings.shared.QueryText;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.Week;
import org.blendedmeetings.year.MovingMeetings;
import org.blendedmeetings.year.ReadingWeek;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One week: who is to meet in it, and moving some of them to another. */
@Controller
@YearStaff
@RequestMapping("/year/{day:\\d{4}-\\d{2}-\\d{2}}")
class WeekPage {
    private static final String PAGE = "year/week";

    private final ReadingWeek reading;
    private final MovingMeetings moving;
    private final Staff staff;

    WeekPage(ReadingWeek reading, MovingMeetings moving, Staff staff) {
        this.reading = reading;
        this.moving = moving;
        this.staff = staff;
    }

    @GetMapping
    String show(@PathVariable String day, Model model) {
        model.addAttribute("form", new MoveForm(List.of(), null));
        return shown(day, model);
    }

    @PostMapping("/move")
    String move(
            @PathVariable String day,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var from = week(day);
        if (Explaining.done(errors, () -> moveOrSay(from, form, response))) {
            next.addFlashAttribute("done", done(form));
            return "redirect:/year/{day}";
        }
        return shown(day, model);
    }

    private void moveOrSay(Week from, MoveForm form, HttpServletResponse response) {
        try {
            moving.move(form.due(), from, form.to(), staff.current());
        } catch (Refused refused) {
            var changed = refused.kind() == Refused.Kind.CONFLICT;
            response.setStatus(changed ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
            throw refused;
        }
    }

    private static String done(MoveForm form) {
        var number = form.due().size();
        return (number == 1 ? "One meeting is" : number + " meetings are") + " now planned for the week of "
                + new Week(form.to()).words() + ".";
    }

    private String shown(String day, Model model) {
        model.addAttribute("plan", reading.of(week(day), staff.current()));
        return PAGE;
    }

    private static Week week(String day) {
        return Week.of(QueryText.day("week", day));
    }
}
