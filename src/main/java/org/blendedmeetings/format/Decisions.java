package org.blendedmeetings.format;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.RecordOpened;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.Directory;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.PersonView;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.blendedmeetings.timescale.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads decisions: what waits for somebody, one in full, and where a meeting's format stands. */
@Component
@Transactional(readOnly = true)
public class Decisions {
    private final FormatDecisions decisions;
    private final DecisionPages pages;
    private final Approvers approvers;
    private final Meetings meetings;
    private final MeetingLists lists;
    private final Directory directory;
    private final RestrictedRecords restricted;
    private final Routing routing;
    private final WorkingDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            FormatDecisions decisions,
            DecisionPages pages,
            Approvers approvers,
            Meetings meetings,
            MeetingLists lists,
            Directory directory,
            RestrictedRecords restricted,
            Routing routing,
            WorkingDays days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.pages = pages;
        this.approvers = approvers;
        this.meetings = meetings;
        this.lists = lists;
        this.directory = directory;
        this.restricted = restricted;
        this.routing = routing;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for this person to decide, the oldest first. */
    public List<DecisionLine> waitingFor(SignedIn staff) {
        var people = routing.actsFor(staff).stream().map(ProfessionalId::value).toList();
        var theirs = routing.workOf(staff);
        return lines(
                staff,
                decisions.openFor(people, staff.roles()).stream()
                        .filter(each -> each.state() == DecisionState.OPEN && theirs.test(each.owner()))
                        .toList());
    }

    /** Questions of approvers that wait for this worker's answer. */
    public List<DecisionLine> questionsFor(SignedIn staff) {
        var theirs = routing.workOf(staff);
        var asked = decisions.withWorker();
        var about = lists.of(asked.stream().map(FormatDecision::meeting).toList());
        return lines(
                staff,
                asked.stream()
                        .filter(each -> theirs.test(routing.who(Duty.SOCIAL_WORKER, about.get(each.meeting()))))
                        .toList());
    }

    /** The latest decision about a meeting, if the policy was asked yet. */
    public Optional<DecisionSummary> ofMeeting(MeetingId meeting) {
        return decisions
                .findFirstByMeetingOrderByAskedAtDescIdDesc(meeting.value())
                .map(Decisions::summary);
    }

    /** One decision in full; that it was opened is kept. Refused (404) for everybody who has no part in it. */
    @Transactional
    public DecisionPage open(DecisionId id, SignedIn staff) {
        var decision = decisions.findById(id.value()).orElseThrow(Decisions::unknown);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(staff, decision, meeting);
        events.publishEvent(new RecordOpened(
                staff.actor(), meeting.id().value(), meeting.child().value(), "Opened the decision about the format"));
        return pages.page(decision, meeting, staff, waitingDays(decision));
    }

    private List<DecisionLine> lines(SignedIn staff, List<FormatDecision> found) {
        var views = lists.of(found.stream().map(FormatDecision::meeting).toList());
        var ids = views.values().stream().map(MeetingView::child).collect(Collectors.toSet());
        var closed = restricted.closedTo(staff, ids);
        var children = directory.persons(ids);
        return found.stream()
                .filter(each -> !closed.contains(views.get(each.meeting()).child()))
                .map(each -> line(each, views.get(each.meeting()), children))
                .sorted(Comparator.comparing(DecisionLine::askedAt))
                .toList();
    }

    private DecisionLine line(FormatDecision decision, MeetingView meeting, Map<PersonId, PersonView> children) {
        var child = children.get(meeting.child());
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
                waitingDays(decision),
                meeting.limit(),
                meeting.limitSentence(),
                decision.remindedAt() != null,
                decision.owner().label());
    }

    private int waitingDays(FormatDecision decision) {
        var until = decision.verdict() == null
                ? clock.instant()
                : decision.verdict().decidedAt();
        return days.between(London.dateOf(decision.askedAt()), London.dateOf(until));
    }

    private static DecisionSummary summary(FormatDecision decision) {
        var verdict = decision.verdict();
        var code = verdict == null ? null : verdict.reasonCode();
        return new DecisionSummary(
                decision.id(),
                decision.state(),
                decision.kind(),
                decision.tier(),
                decision.owner(),
                decision.format(),
                SensitiveRules.leftOut(decision.ruleIds()),
                decision.policyVersion(),
                decision.askedAt(),
                verdict == null ? null : verdict.decidedName(),
                verdict == null ? null : verdict.decidedAt(),
                code == null ? null : code.words());
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such decision for you.");
    }
}
