package org.blendedmeetings.telling.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.blendedmeetings.shared.Choice;
import org.blendedmeetings.telling.TellingSettings;
import org.blendedmeetings.telling.TellingView;
import org.blendedmeetings.telling.VoiceWay;
import org.blendedmeetings.telling.WrittenWay;
import org.blendedmeetings.timescale.London;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of telling one person together; forms that are in the model keep what was typed. */
@Component
class TellModel {
    private final TellingSettings settings;
    private final Clock clock;

    TellModel(TellingSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String fill(Model model, TellingView view) {
        var now = clock.instant();
        model.addAttribute("view", view);
        model.addAttribute(
                "calls", view.told().calls().stream().map(CallRow::of).toList());
        model.addAttribute("due", London.timeOf(view.told().dueAt()));
        model.addAttribute("late", view.isOpen() && view.told().dueAt().isBefore(now));
        model.addAttribute("written", WrittenRow.of(view.told()));
        model.addAttribute("say", settings.say());
        model.addAttribute("attempts", settings.attempts());
        model.addAttribute("voiceWays", voiceWays());
        model.addAttribute("reachedChoices", List.of(Choice.of("true", "Yes"), Choice.of("false", "No")));
        model.addAttribute(
                "writtenWays", view.ways().stream().map(TellModel::choice).toList());
        fresh(model, "call", CallForm.now(London.timeOf(now)));
        fresh(model, "write", WriteForm.of(view));
        return "telling/tell";
    }

    private static List<Choice> voiceWays() {
        return Arrays.stream(VoiceWay.values())
                .map(each -> Choice.of(each.name(), each.words()))
                .toList();
    }

    private static Choice choice(WrittenWay way) {
        return Choice.of(way.name(), way.words());
    }

    private static void fresh(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
