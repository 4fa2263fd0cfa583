package org.blendedmeetings.format.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Option;
import org.blendedmeetings.format.PersonLine;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the ways to decide, and the reasons there are, into words for the page. */
@Component
class DecisionModel {
    private final MessageSource messages;
    private final Directory directory;
    private final Routing routing;

    DecisionModel(MessageSource messages, Directory directory, Routing routing) {
        this.messages = messages;
        this.directory = directory;
        this.routing = routing;
    }

    void fill(Model model, DecisionPage page) {
        var first = page.options().stream().findFirst();
        model.addAttribute("decision", page);
        model.addAttribute("childName", directory.person(page.meeting().child()).name());
        model.addAttribute(
                "asAsked",
                first.filter(each -> each.key().equals(Option.AS_ASKED)).orElse(null));
        model.addAttribute(
                "oneKey", first.filter(each -> needsNothingMore(each, page)).isPresent());
        model.addAttribute(
                "options",
                page.options().stream().map(each -> choice(each, page)).toList());
        model.addAttribute("agreed", page.pending().stream().map(this::wish).toList());
        model.addAttribute("reasons", reasons(page));
        model.addAttribute("convenience", words(ReasonCode.Kind.CONVENIENCE));
    }

    /** True when what they chose is for a higher tier, so that they can only put it forward. */
    boolean isAboveThem(DecisionPage page, String option) {
        return page.held() > 0
                && page.options().stream()
                        .filter(each -> each.key().equals(option))
                        .anyMatch(each -> Math.max(each.tier(), page.tier()) > page.held());
    }

    private static boolean needsNothingMore(Option option, DecisionPage page) {
        return option.key().equals(Option.AS_ASKED)
                && !option.departure()
                && Math.max(option.tier(), page.tier()) <= page.held()
                && !page.asAskedNeedsNecessity();
    }

    private Choice choice(Option option, DecisionPage page) {
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
                    "format.option.tier", routing.approver(tier, page.meeting()).label()));
        }
        return capital(String.join("; ", hints)) + ".";
    }

    private Choice wish(PersonLine person) {
        var text = person.name() + ": " + message("format.mode." + person.asked());
        return Choice.of(person.participant().toString(), text);
    }

    private List<Choice> reasons(DecisionPage page) {
        var necessary =
                page.absolutelyNecessary() ? of(ReasonCode.Kind.ABSOLUTELY_NECESSARY) : Stream.<ReasonCode>empty();
        var choices = Stream.concat(necessary, of(ReasonCode.Kind.UNMET_WISH))
                .map(each -> Choice.of(each.name(), each.words()));
        return Stream.concat(Stream.of(Choice.of("", "")), choices).toList();
    }

    private static List<String> words(ReasonCode.Kind kind) {
        return of(kind).map(ReasonCode::words).toList();
    }

    private static Stream<ReasonCode> of(ReasonCode.Kind kind) {
        return Arrays.stream(ReasonCode.values()).filter(each -> each.kind() == kind);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
