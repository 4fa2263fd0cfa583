package org.blendedmeetings.format;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.helping.Help;
import org.blendedmeetings.helping.HelpView;
import org.blendedmeetings.helping.Helping;
import org.blendedmeetings.helping.WantedFor;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would make each person's wish possible, as far as the reader may know, and the asking for it. */
@Component
public class WhatWouldHelp {
    private final FormatDecisions decisions;
    private final Recommendations recommendations;
    private final Helping helping;
    private final Meetings meetings;
    private final Routing routing;

    WhatWouldHelp(
            FormatDecisions decisions,
            Recommendations recommendations,
            Helping helping,
            Meetings meetings,
            Routing routing) {
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.helping = helping;
        this.meetings = meetings;
        this.routing = routing;
    }

    /** By participant; empty lists where nothing would. The page has checked who may see the meeting. */
    @Transactional(readOnly = true)
    public Map<UUID, List<HelpChoice>> of(DecisionId id, SignedIn reader) {
        return decisions.findById(id.value()).map(found -> of(found, reader)).orElse(Map.of());
    }

    /** Makes it somebody's task; refused (404) where it is not offered to this reader. */
    @Transactional
    public void ask(DecisionId id, UUID participant, Help help, SignedIn by) {
        var decision = decisions.get(id);
        var meeting = meetings.get(decision.meeting());
        var choice = of(decision, by).getOrDefault(participant, List.of()).stream()
                .filter(each -> each.help() == help)
                .findFirst();
        if (choice.isEmpty() || !routing.maySee(by, meeting)) {
            throw Refused.notFound("There is nothing like that to ask for here.");
        }
        helping.ask(whom(participant, meeting), help, by);
    }

    /** Who does not have what they asked for, as it stands: decided, or never allowed while nobody has. */
    @Transactional(readOnly = true)
    public Set<UUID> unmet(DecisionId id) {
        return decisions.findById(id.value()).stream()
                .flatMap(decision -> decision.people().stream())
                .filter(each -> each.given() == Given.NO)
                .map(DecisionPerson::participant)
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<HelpChoice>> of(FormatDecision decision, SignedIn reader) {
        var said = recommendations.behind(decision);
        var asked = helping.of(decision.meeting()).stream()
                .filter(each -> reader.safetyDuty() || !each.help().sensitive())
                .toList();
        var refused = unmet(decision.id());
        var reason =
                decision.verdict() == null ? null : decision.verdict().reason().code();
        var all = new HashMap<UUID, List<HelpChoice>>();
        for (var person : said.full().people()) {
            var participant = TakesPart.id(person);
            var would = WouldHelp.of(
                    said.about(person.id(), reader),
                    WouldHelp.ofPerson(person.id(), said.full()),
                    refused.contains(participant) ? reason : null);
            all.put(participant, choices(would, participant, asked));
        }
        return all;
    }

    /** What would help, and what was asked for although nothing says any more that it would. */
    private static List<HelpChoice> choices(Set<Help> would, UUID participant, List<HelpView> asked) {
        var latest = asked.stream()
                .filter(each -> each.participant().equals(participant))
                .collect(toMap(HelpView::help, Function.identity(), (earlier, later) -> later));
        var named = EnumSet.noneOf(Help.class);
        named.addAll(would);
        named.addAll(latest.keySet());
        var choices = new ArrayList<HelpChoice>();
        named.forEach(each -> choices.add(new HelpChoice(each, latest.get(each))));
        return choices;
    }

    private static WantedFor whom(UUID participant, MeetingView meeting) {
        return meeting.family().stream()
                .filter(each -> each.id().equals(participant))
                .findFirst()
                .map(each -> new WantedFor(meeting.id(), participant, each.person()))
                .orElseThrow(() -> Refused.notFound("They have no part in this meeting any more."));
    }
}
