package org.blendedmeetings.people.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.people.DangerState;
import org.blendedmeetings.people.Described;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.people.NeededWay;
import org.blendedmeetings.people.ParentalResponsibility;
import org.blendedmeetings.people.ProfessionalRole;
import org.blendedmeetings.people.ReadingFormat;
import org.blendedmeetings.people.SharedHome;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers offered on the forms about people. */
@Component
class PersonChoices {
    private static final Choice NONE = Choice.of("", "Choose");

    private final MessageSource messages;

    PersonChoices(MessageSource messages) {
        this.messages = messages;
    }

    void needs(Model model) {
        model.addAttribute("languages", languages());
        model.addAttribute("interpreters", worded("people.interpreter.", InterpreterNeed.values()));
        model.addAttribute("readings", worded("people.reading.", ReadingFormat.values()));
    }

    void ties(Model model) {
        model.addAttribute(
                "familyRoles",
                worded("people.family.", FamilyRole.values()).stream()
                        .filter(each -> !each.value().equals(FamilyRole.CHILD.name()))
                        .toList());
        model.addAttribute(
                "responsibilities", worded("people.responsibility.choice.", ParentalResponsibility.values()));
    }

    void described(Model model) {
        model.addAttribute("answers", worded("people.about.answer.", Described.Answer.values()));
        model.addAttribute(
                "sources",
                Stream.concat(Stream.of(NONE), worded("people.about.source.", Described.Source.values()).stream())
                        .toList());
    }

    void safety(Model model) {
        model.addAttribute("states", worded("people.safety.state.choice.", DangerState.values()));
        model.addAttribute("homes", worded("people.safety.home.choice.", SharedHome.values()));
    }

    void needed(Model model) {
        model.addAttribute("ways", worded("people.needed.", NeededWay.values()));
        described(model);
    }

    List<Choice> professionalRoles() {
        return Stream.concat(
                        Stream.of(NONE),
                        Stream.of(ProfessionalRole.values()).map(each -> Choice.of(each.name(), each.words())))
                .toList();
    }

    /** English first, then by their English names. */
    private static List<Choice> languages() {
        return Stream.of(Locale.getISOLanguages())
                .map(code -> Choice.of(code, new Locale(code).getDisplayLanguage(Locale.UK)))
                .sorted(Comparator.comparing((Choice each) -> !each.value().equals("en"))
                        .thenComparing(Choice::text))
                .toList();
    }

    private List<Choice> worded(String prefix, Enum<?>[] values) {
        return Stream.of(values)
                .map(each -> Choice.of(each.name(), messages.getMessage(prefix + each, null, each.name(), Locale.UK)))
                .toList();
    }
}
