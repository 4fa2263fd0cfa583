package org.blendedmeetings.preference.web;

import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers that lists on family pages offer, in the words of the person's age. */
@Component
class FamilyChoices {
    private final MessageSource messages;

    FamilyChoices(MessageSource messages) {
        this.messages = messages;
    }

    void joining(Audience audience, Model model) {
        var words = new FamilyWords(messages, audience);
        model.addAttribute("safeChoices", of(words, "joining.safe.", Known.values()));
        model.addAttribute(
                "accessChoices",
                of(words, "joining.access.", DigitalAccess.OK, DigitalAccess.NEEDS_HELP, DigitalAccess.NONE));
    }

    void help(Audience audience, Model model) {
        var words = new FamilyWords(messages, audience);
        model.addAttribute(
                "interpreterChoices",
                of(
                        words,
                        "help.interpreter.",
                        InterpreterNeed.NONE,
                        InterpreterNeed.SPOKEN,
                        InterpreterNeed.BSL,
                        InterpreterNeed.LIP_SPEAKER));
        model.addAttribute("needChoices", of(words, "help.need.", Need.of(audience)));
    }

    void times(Audience audience, Model model) {
        model.addAttribute("weekChoices", WeekTimes.choices(new FamilyWords(messages, audience)));
    }

    void calendar(Audience audience, Model model) {
        var words = new FamilyWords(messages, audience);
        model.addAttribute(
                "calendarChoices",
                List.of(
                        Choice.of("NO", words.of("calendar.NO")),
                        new Choice("YES", words.of("calendar.YES"), words.of("calendar.YES.hint"))));
    }

    private static List<Choice> of(FamilyWords words, String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> Choice.of(value.name(), words.of(prefix + value.name())))
                .toList();
    }
}
