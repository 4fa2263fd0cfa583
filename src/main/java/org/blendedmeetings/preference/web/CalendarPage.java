package org.blendedmeetings.preference.web;

import jakarta.validation.Valid;
import java.util.List;
import org.blendedmeetings.access.FamilyOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Do you want the day and time in your calendar? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/calendar")
class CalendarPage {
    private final AnswerJourney journey;
    private final FamilyChoices choices;

    CalendarPage(AnswerJourney journey, FamilyChoices choices) {
        this.journey = journey;
        this.choices = choices;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", CalendarForm.of(ask.answer()));
        choices.calendar(ask.audience(), model);
        return journey.show(Step.CALENDAR, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") CalendarForm form, BindingResult errors, Model model) {
        choices.calendar(journey.ask().audience(), model);
        return journey.save(Step.CALENDAR, model, errors, () -> List.of(form.step()));
    }
}
