package org.blendedmeetings.preference.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.blendedmeetings.access.FamilyOnly;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first question: how would you like to take part? */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/way")
class WayPage {
    private final AnswerJourney journey;
    private final MessageSource messages;

    WayPage(AnswerJourney journey, MessageSource messages) {
        this.journey = journey;
        this.messages = messages;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        model.addAttribute("form", WayForm.of(ask.answer()));
        model.addAttribute("choices", choices(ask));
        return journey.show(Step.WAY, ask, model);
    }

    @PostMapping
    String save(@Valid @ModelAttribute("form") WayForm form, BindingResult errors, Model model) {
        model.addAttribute("choices", choices(journey.ask()));
        return journey.save(Step.WAY, model, errors, () -> List.of(form.step()));
    }

    private List<Choice> choices(AskPage ask) {
        var words = new FamilyWords(messages, ask.audience());
        var choices = new ArrayList<Choice>();
        ask.offer()
                .ways()
                .forEach(way -> choices.add(new Choice(
                        way.preference().name(),
                        words.way(way.preference()),
                        way.needsAgreement() ? words.of("way.agreement") : null)));
        choices.add(Choice.of(Preference.NO_PREFERENCE.name(), words.way(Preference.NO_PREFERENCE)));
        choices.add(Choice.of(WayForm.RING, words.of("way.RING")));
        return choices;
    }
}
