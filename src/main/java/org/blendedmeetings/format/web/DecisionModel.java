package org.blendedmeetings.format.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.blendedmeetings.access.Staff;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.ExceptionView;
import org.blendedmeetings.escalation.ExceptionsOf;
import org.blendedmeetings.format.DecisionPage;
import org.blendedmeetings.format.Option;
import org.blendedmeetings.format.ReasonCode;
import org.blendedmeetings.format.WhatWouldHelp;
import org.blendedmeetings.meeting.EarlierInLine;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.shared.Choice;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a decision together: the ways to decide, and the reasons there are. */
@Component
class DecisionModel {
    private final OptionWords words;
    private final Directory directory;
    private final EarlierInLine earlier;
    private final WhatWouldHelp helps;
    private final ExceptionsOf exceptions;
    private final Staff staff;

    DecisionModel(
            OptionWords words,
            Directory directory,
            EarlierInLine earlier,
            WhatWouldHelp helps,
            ExceptionsOf exceptions,
            Staff staff) {
        this.words = words;
        this.directory = directory;
        this.earlier = earlier;
        this.helps = helps;
        this.exceptions = exceptions;
        this.staff = staff;
    }

    void fill(Model model, DecisionPage page) {
        var first = page.options().stream().findFirst();
        model.addAttribute("decision", page);
        model.addAttribute("childName", directory.person(page.meeting().child()).name());
        model.addAttribute("soFar", earlier.before(page.meeting()).sentences());
        model.addAttribute(
                "asAsked",
                first.filter(each -> each.key().equals(Option.AS_ASKED)).orElse(null));
        model.addAttribute(
                "oneKey", first.filter(each -> needsNothingMore(each, page)).isPresent());
        model.addAttribute(
                "options",
                page.options().stream().map(each -> words.choice(each, page)).toList());
        model.addAttribute("agreed", page.pending().stream().map(words::wish).toList());
        model.addAttribute("reasons", reasons(page));
        model.addAttribute("first", before(page));
        model.addAttribute("helps", helps.of(page.id(), staff.current()));
        model.addAttribute("unmet", helps.unmet(page.id()));
        model.addAttribute("convenience", words(ReasonCode.Kind.CONVENIENCE));
    }

    /** What this reader has to arrange before anything can be decided. */
    private List<ExceptionView> before(DecisionPage page) {
        return exceptions.on(staff.current()).stream()
                .filter(each -> each.code() == ExceptionCode.EX_CHILD_CONFLICT)
                .filter(each -> each.meeting().equals(page.meeting().id()))
                .toList();
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
}
