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

/** Who should not be there? What was said before is not filled in. */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/apart")
class ApartPage {
    private final AnswerJourney journey;

    ApartPage(AnswerJourney journey) {
        this.journey = journey;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", new ApartForm(null));

        return journey.show(Step.APART, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") ApartForm form, BindingResult errors, Model model) {

        return journey.save(Step.APART, model, errors, () -> List.of(form.step()));
    }
}
