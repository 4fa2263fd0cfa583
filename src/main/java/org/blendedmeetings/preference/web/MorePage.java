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

/** Is there anything else? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/more")
class MorePage {
    private final AnswerJourney journey;

    MorePage(AnswerJourney journey) {
        this.journey = journey;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", MoreForm.of(ask.answer().more()));

        return journey.show(Step.MORE, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") MoreForm form, BindingResult errors, Model model) {

        return journey.save(Step.MORE, model, errors, () -> List.of(form.step()));
    }
}
