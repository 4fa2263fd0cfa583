package org.blendedmeetings.format.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Locale;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Option;
import org.blendedmeetings.format.PersonLine;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The ways to decide in words: what each means, whose wish it does not meet, and who else would have to agree. */
@Component
class OptionWords {
    private final MessageSource messages;
    private final Routing routing;

    OptionWords(MessageSource messages, Routing routing) {
        this.messages = messages;
        this.routing = routing;
    }

    Choice choice(Option option, DecisionPage page) {
        var named = option.key().equals(Option.AS_ASKED) || option.key().equals(Option.PLANNED);
        var words = capital(option.format().words());
        var text =
                named ? message("format.option." + option.key(), option.format().words()) : words;
        return new Choice(option.key(), text, hint(option, page));
    }

    private String hint(Option option, DecisionPage page) {
        var hints = new ArrayList<String>();
        var unmet = page.people().stream()
                .filter(each -> option.unmet().contains(each.participant()))
                .map(PersonLine::name)
                .collect(joining(", "));
        if (!unmet.isEmpty()) {
            hints.add(message("format.option.unmet", unmet));
        } else {
            hints.add(message(option.departure() ? "format.option.staff" : "format.option.meets"));
        }
        var tier = Math.max(option.tier(), page.tier());
        if (tier > page.held()) {
            hints.add(message(
                    "format.option.tier", routing.approver(tier, page.meeting()).inSentence()));
        }
        return capital(String.join("; ", hints)) + ".";
    }

    Choice wish(PersonLine person) {
        var text = person.name() + ": " + message("format.mode." + person.asked());
        return Choice.of(person.participant().toString(), text);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
