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

/** Which days and times are hard for you? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/times")
class TimesPage {
    private final AnswerJourney journey;
    private final FamilyChoices choices;

    TimesPage(AnswerJourney journey, FamilyChoices choices) {
        this.journey = journey;
        this.choices = choices;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", TimesForm.of(ask.answer().hardTimes()));
        choices.times(ask.audience(), model);
        return journey.show(Step.TIMES, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") TimesForm form, BindingResult errors, Model model) {
        choices.times(journey.ask().audience(), model);
        return journey.save(Step.TIMES, model, errors, () -> List.of(form.step()));
    }
}
