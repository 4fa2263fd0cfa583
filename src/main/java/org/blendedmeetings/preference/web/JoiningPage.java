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

/** Is it private and safe to join from where you are, and have you got what you need? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/joining")
class JoiningPage {
    private final AnswerJourney journey;
    private final FamilyChoices choices;

    JoiningPage(AnswerJourney journey, FamilyChoices choices) {
        this.journey = journey;
        this.choices = choices;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", JoiningForm.of(ask.answer()));
        choices.joining(ask.audience(), model);
        return journey.show(Step.JOINING, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") JoiningForm form, BindingResult errors, Model model) {
        choices.joining(journey.ask().audience(), model);
        return journey.save(Step.JOINING, model, errors, () -> List.of(form.step()));
    }
}
