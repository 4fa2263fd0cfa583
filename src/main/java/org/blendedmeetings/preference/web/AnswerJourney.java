package org.blendedmeetings.preference.web;

import java.util.List;
import java.util.function.Supplier;
import org.blendedmeetings.access.FamilyLinks;
import org.blendedmeetings.access.FamilyVisit;
import org.blendedmeetings.preference.AnswerStep;
import org.blendedmeetings.preference.Answering;
import org.blendedmeetings.preference.AskPage;
import org.blendedmeetings.preference.AskPages;
import org.blendedmeetings.preference.FamilySettings;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.shared.Council;
import org.blendedmeetings.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Leads a person from page to page. Each page is kept in their draft as it is sent, and who comes from the last page, to
 * change one thing, goes back to it.
 */
@Component
class AnswerJourney {
    private static final String OVERVIEW = "redirect:/f/meeting";

    private final FamilyLinks links;
    private final AskPages pages;
    private final Answering answering;
    private final FamilySettings settings;
    private final Council council;
    private final MessageSource messages;

    AnswerJourney(
            FamilyLinks links,
            AskPages pages,
            Answering answering,
            FamilySettings settings,
            Council council,
            MessageSource messages) {
        this.links = links;
        this.pages = pages;
        this.answering = answering;
        this.settings = settings;
        this.council = council;
        this.messages = messages;
    }

    FamilyVisit visit() {
        return links.visitor().orElseThrow(() -> Refused.gone("This link does not work any more. Ring us, please."));
    }

    AskPage ask() {
        return pages.of(visit());
    }

    /** The page of a step; after the last day the overview, which says whom to ring. */
    String show(Step step, AskPage ask, Model model) {
        if (!ask.open()) {
            return OVERVIEW;
        }
        frame(ask, model);
        model.addAttribute("back", checking() ? Step.CHECK.path() : step.before(ask));
        model.addAttribute("here", step.path() + (checking() ? "?check=1" : ""));
        return step.template();
    }

    /** What every page of the person needs. */
    void frame(AskPage ask, Model model) {
        model.addAttribute("ask", ask);
        model.addAttribute("words", new FamilyWords(messages, ask.audience()));
        model.addAttribute("readers", readers(ask));
        model.addAttribute("spoken", settings.languages());
        model.addAttribute("advice", settings.adviceFor(ask.audience()));
        model.addAttribute("safePhone", settings.safePhone(council));
    }

    /** Keeps what was said and goes on; shows the page again, with a sentence, where something cannot be read. */
    String save(Step step, Model model, BindingResult errors, Supplier<List<AnswerStep>> said) {
        if (!errors.hasErrors()) {
            try {
                answering.save(visit(), said.get());
                return "redirect:" + (checking() && step != Step.WAY ? Step.CHECK : step.after(ask())).path();
            } catch (Refused refused) {
                Problems.note(refused, errors);
            }
        }
        return show(step, ask(), model);
    }

    /** The promise of who reads what should be kept from others, with their names. */
    private String readers(AskPage ask) {
        var words = new FamilyWords(messages, ask.audience());
        var worker = ask.worker().name();
        return ask.leader() == null || ask.leader().name().equals(worker)
                ? words.of("apart.one", worker)
                : words.of("apart.two", ask.leader().name(), worker);
    }

    private static boolean checking() {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .build()
                .getQueryParams()
                .containsKey("check");
    }
}
