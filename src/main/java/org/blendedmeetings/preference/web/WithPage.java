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

/** Whom would you like with you? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/with")
class WithPage {
    private final AnswerJourney journey;

    WithPage(AnswerJourney journey) {
        this.journey = journey;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", new WithForm(ask.answer().withMe()));

        return journey.show(Step.WITH, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") WithForm form, BindingResult errors, Model model) {

        return journey.save(Step.WITH, model, errors, () -> List.of(form.step()));
    }
}
