package org.blendedmeetings.preference.web;

import java.util.List;
import org.blendedmeetings.access.FamilyOnly;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last page: read it once more, change what is wrong, send it. */
@Controller
@FamilyOnly
@RequestMapping("/f/meeting/answer")
class CheckPage {
    private final AnswerJourney journey;
    private final Answering answering;
    private final MessageSource messages;

    CheckPage(AnswerJourney journey, Answering answering, MessageSource messages) {
        this.journey = journey;
        this.answering = answering;
        this.messages = messages;
    }

    @GetMapping("/check")
    String show(Model model) {
        var ask = journey.ask();
        if (!ask.answer().chosen()) {
            return "redirect:" + Step.WAY.path();
        }
        model.addAttribute("lines", lines(ask));
        return journey.show(Step.CHECK, ask, model);
    }

    /** Sent twice (a page opened twice, a button pressed twice) it is sent once. */
    @PostMapping("/check")
    String send() {
        try {
            answering.send(journey.visit());
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CONFLICT) {
                throw refused;
            }
        }
        return "redirect:/f/meeting/answer/thanks";
    }

    @GetMapping("/thanks")
    String thanks(Model model) {
        var ask = journey.ask();
        if (!ask.answer().given()) {
            return "redirect:/f/meeting";
        }
        journey.frame(ask, model);
        return "preference/thanks";
    }

    private List<CheckLine> lines(AskPage ask) {
        var words = new FamilyWords(messages, ask.audience());
        return Step.of(ask).stream()
                .filter(step -> step != Step.CHECK)
                .map(step -> CheckLine.of(step, ask, words))
                .toList();
    }
}
