package org.blendedmeetings.preference.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.preference.AskView;
import org.blendedmeetings.preference.Audience;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.FamilyWords;
import org.blendedmeetings.preference.GivenAnswer;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.preference.Tried;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the worker's page shows around its forms. */
@Component
class AskWorkerFrame {
    private final Meetings meetings;
    private final MessageSource messages;

    AskWorkerFrame(Meetings meetings, MessageSource messages) {
        this.meetings = meetings;
        this.messages = messages;
    }

    void show(AskView ask, GivenAnswer given, Model model) {
        var meeting = meetings.get(ask.meeting());
        var words = new FamilyWords(messages, Audience.ADULT);
        model.addAttribute("ask", ask);
        model.addAttribute("given", given);
        model.addAttribute("givenWay", given == null || given.wish() == null ? null : text("asks.way." + given.wish()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("answerBy", words.day(ask.answerBy()));
        model.addAttribute("state", text("asks.state." + ask.state()));
        model.addAttribute("wayChoices", named("asks.way.", ways()));
        model.addAttribute("interpreterChoices", named("asks.interpreter.", Stream.of(InterpreterNeed.values())));
        model.addAttribute("needChoices", named("family.help.need.", Stream.of(Need.values())));
        model.addAttribute("safeChoices", named("asks.known.", Stream.of(Known.values())));
        model.addAttribute("accessChoices", named("asks.access.", Stream.of(DigitalAccess.values())));
        model.addAttribute("weekChoices", WeekTimes.choices(words));
        model.addAttribute(
                "howChoices",
                Arrays.stream(Tried.values())
                        .map(how -> Choice.of(how.name(), how.words()))
                        .toList());
    }

    private static Stream<Preference> ways() {
        return Stream.concat(
                Arrays.stream(Preference.values()).filter(Preference::isWish).filter(way -> way != Preference.ROOM),
                Stream.of(Preference.NO_PREFERENCE, Preference.UNABLE_TO_ANSWER));
    }

    private List<Choice> named(String prefix, Stream<? extends Enum<?>> values) {
        return values.map(value -> Choice.of(value.name(), text(prefix + value.name())))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
