package org.blendedmeetings.year.web;

import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.year.WeekChoices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One meeting that is due: the weeks the law leaves for it, and what each of them holds already. */
@Controller
@YearStaff
class MovePage {
    private final WeekChoices choices;
    private final Staff staff;

    MovePage(WeekChoices choices, Staff staff) {
        this.choices = choices;
        this.staff = staff;
    }

    @GetMapping("/year/due/{due}")
    String show(@PathVariable UUID due, Model model) {
        model.addAttribute("choices", choices.of(due, staff.current()));
        model.addAttribute("form", new MoveForm(List.of(due), null));
        return "year/move";
    }
}
