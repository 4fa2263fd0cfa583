package org.blendedmeetings.format;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.RestrictedRecords;
import org.springframework.stereotype.Component;

/** Decisions as lines of a list, in a few statements however many there are; restricted records are left out. */
@Component
class DecisionLines {
    private final DecisionPages pages;
    private final WaitingDays waiting;
    private final MeetingLists meetings;
    private final Directory directory;
    private final RestrictedRecords restricted;

    DecisionLines(
            DecisionPages pages,
            WaitingDays waiting,
            MeetingLists meetings,
            Directory directory,
            RestrictedRecords restricted) {
        this.pages = pages;
        this.waiting = waiting;
        this.meetings = meetings;
        this.directory = directory;
        this.restricted = restricted;
    }

    /** The oldest first. */
    List<DecisionLine> of(SignedIn staff, List<FormatDecision> found) {
        var views = meetings.of(found.stream().map(FormatDecision::meeting).toList());
        var ids = views.values().stream().map(MeetingView::child).collect(Collectors.toSet());
        var closed = restricted.closedTo(staff, ids);
        var children = directory.persons(ids);
        return found.stream()
                .filter(each -> !closed.contains(views.get(each.meeting()).child()))
                .map(each -> {
                    var meeting = views.get(each.meeting());
                    return line(each, meeting, children.get(meeting.child()));
                })
                .sorted(Comparator.comparing(DecisionLine::askedAt))
                .toList();
    }

    private DecisionLine line(FormatDecision decision, MeetingView meeting, PersonView child) {
        return new DecisionLine(
                decision.id(),
                meeting.id(),
                meeting.reference(),
                meeting.type().name(),
                child == null ? "" : child.name(),
                pages.inWords(decision),
                decision.silent(),
                decision.kind() == DecisionKind.CONFIRM,
                decision.askedAt(),
                waiting.of(decision),
                meeting.limit(),
                meeting.limitSentence(),
                decision.turn().remindedAt() != null,
                decision.owner().label());
    }
}
