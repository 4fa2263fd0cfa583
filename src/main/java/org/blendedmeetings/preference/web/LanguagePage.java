package org.blendedmeetings.preference.web;

import java.util.List;
import org.blendedmeetings.access.FamilyOnly;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.ChosenWay;
import org.blendedmeetings.preference.FamilySettings;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** For who does not read English: one tap on the name of their language, and they are rung with an interpreter. */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer/language")
class LanguagePage {
    private final AnswerJourney journey;
    private final Answering answering;
    private final FamilySettings settings;

    LanguagePage(AnswerJourney journey, Answering answering, FamilySettings settings) {
        this.journey = journey;
        this.answering = answering;
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        var ask = journey.ask();
        if (!ask.open()) {
            return "redirect:/f/meeting";
        }
        journey.frame(ask, model);
        return "preference/language";
    }

    @PostMapping
    String ring(@RequestParam("spoken") String code) {
        var language = settings.languages().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("spoken", "Choose one of the languages on the list."));
        var help = journey.ask().answer().help();
        answering.byFamily(
                journey.visit(), List.of(ChosenWay.pleaseRing(), help.ringingWith(true, language.englishName())));
        return "redirect:/f/meeting/answer/thanks";
    }
}
