package org.blendedmeetings.policy.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.people.FamilyRole;
import org.blendedmeetings.people.InterpreterNeed;
import org.blendedmeetings.policy.Obstacle;
import org.blendedmeetings.preference.DigitalAccess;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.preference.Preference;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen when a case is tried. */
@Component
class TryChoices {
    private final MeetingTypes types;
    private final PolicyWords words;

    TryChoices(MeetingTypes types, PolicyWords words) {
        this.types = types;
        this.words = words;
    }

    void fill(Model model, TryForm form) {
        var kinds = types.requestable().stream().map(each -> Choice.of(each.code(), each.name()));
        model.addAttribute("types", Stream.concat(choose(), kinds).toList());
        model.addAttribute("reasons", orNone(named("early", "HARM", "BREAKDOWN", "CONTESTED", "OTHER")));
        model.addAttribute(
                "roles",
                Stream.concat(choose(), shared("format.role.", FamilyRole.values()))
                        .toList());
        model.addAttribute(
                "wishes", shared("format.preference.", Preference.values()).toList());
        model.addAttribute("known", all("value", Known.values()).toList());
        model.addAttribute("access", all("access", DigitalAccess.values()).toList());
        model.addAttribute(
                "interpreters", all("interpreter", InterpreterNeed.values()).toList());
        model.addAttribute("needs", orNone(shared("format.preference.", wishes())));
        model.addAttribute(
                "homes",
                Stream.concat(first("unknown"), named("home", "1", "2", "3")).toList());
        model.addAttribute("obstacles", orNone(all("obstacle", Obstacle.Kind.values())));
        model.addAttribute(
                "also",
                named("also", TryPerson.EASY_READ, TryPerson.VIOLENCE, TryPerson.NO_CAMERA)
                        .toList());
        model.addAttribute("facts", facts());
        model.addAttribute("formats", orNone(all("format", Format.values())));
        model.addAttribute("between", Stream.concat(choose(), between()).toList());
        var people = form.people().stream().map(each -> Choice.of(each.id(), each.id()));
        model.addAttribute("who", Stream.concat(choose(), people).toList());
    }

    private Stream<Choice> between() {
        return named("between", TryPair.KEPT_APART, "CURRENT", "UNKNOWN", "HISTORIC", TryPair.APART_WISH);
    }

    private List<Choice> facts() {
        var facts =
                "toldAboutVirtual newChairOrWorker outOfArea proceedingsPossible longTermFoster disabledChild livesAlone";
        return named("fact", facts.split(" ")).toList();
    }

    private static Preference[] wishes() {
        return Arrays.stream(Preference.values()).filter(Preference::isWish).toArray(Preference[]::new);
    }

    private Stream<Choice> all(String key, Enum<?>[] values) {
        return named(key, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    private Stream<Choice> named(String key, String... values) {
        return Arrays.stream(values).map(each -> Choice.of(each, words.code(key, each)));
    }

    private Stream<Choice> shared(String key, Enum<?>[] values) {
        return Arrays.stream(values).map(each -> Choice.of(each.name(), words.shared(key + each)));
    }

    private Stream<Choice> choose() {
        return first("choose");
    }

    private Stream<Choice> first(String key) {
        return Stream.of(Choice.of("", words.say("try." + key)));
    }

    private List<Choice> orNone(Stream<Choice> choices) {
        return Stream.concat(first("none"), choices).toList();
    }
}
