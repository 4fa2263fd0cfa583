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

/** What would help you to take part? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/help")
class HelpPage {
    private final AnswerJourney journey;
    private final FamilyChoices choices;

    HelpPage(AnswerJourney journey, FamilyChoices choices) {
        this.journey = journey;
        this.choices = choices;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", HelpForm.of(ask.answer().help()));
        choices.help(ask.audience(), model);
        return journey.show(Step.HELP, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") HelpForm form, BindingResult errors, Model model) {
        choices.help(journey.ask().audience(), model);
        return journey.save(Step.HELP, model, errors, () -> List.of(form.step()));
    }
}
