package org.blendedmeetings.preference.web;

import jakarta.validation.Valid;
import org.blendedmeetings.access.FamilyOnly;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** For who is not sure: when is it safe to ring, and what to say if somebody else answers? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/ring")
class RingPage {
    private final AnswerJourney journey;

    RingPage(AnswerJourney journey) {
        this.journey = journey;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", RingForm.of(ask.answer()));
        return journey.show(Step.RING, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") RingForm form, BindingResult errors, Model model) {
        return journey.save(
                Step.RING,
                model,
                errors,
                () -> form.steps(journey.ask().answer().help()));
    }
}
