package org.blendedmeetings.format;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.RecordOpened;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingLists;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.policy.Given;
import org.blendedmeetings.routing.Duty;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
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
    private final MeetingLists about;
    private final DecisionLines lines;
    private final Routing routing;
    private final ApplicationEventPublisher events;

    Decisions(
            FormatDecisions decisions,
            DecisionPages pages,
            Approvers approvers,
            Meetings meetings,
            MeetingLists about,
            DecisionLines lines,
            Routing routing,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.pages = pages;
        this.approvers = approvers;
        this.meetings = meetings;
        this.about = about;
        this.lines = lines;
        this.routing = routing;
        this.events = events;
    }

    /** What waits for this person to decide, the oldest first. */
    public List<DecisionLine> waitingFor(SignedIn staff) {
        var people = routing.actsFor(staff).stream().map(ProfessionalId::value).toList();
        var theirs = routing.workOf(staff);
        return lines.of(
                staff,
                decisions.openFor(people, staff.roles()).stream()
                        .filter(each -> each.state() == DecisionState.OPEN && theirs.test(each.owner()))
                        .toList());
    }

    /** Questions of approvers that wait for this worker's answer. */
    public List<DecisionLine> questionsFor(SignedIn staff) {
        var theirs = routing.workOf(staff);
        var asked = decisions.withWorker();
        var meetingOf = about.of(asked.stream().map(FormatDecision::meeting).toList());
        return lines.of(
                staff,
                asked.stream()
                        .filter(each -> theirs.test(routing.who(Duty.SOCIAL_WORKER, meetingOf.get(each.meeting()))))
                        .toList());
    }

    /** The latest decision about a meeting, if the policy was asked yet. */
    public Optional<DecisionSummary> ofMeeting(MeetingId meeting) {
        return decisions.latestOf(meeting).map(DecisionSummary::of);
    }

    /** True while this person's wish waits for somebody to agree, or to ask them. */
    public boolean waits(MeetingId meeting, UUID participant) {
        return decisions.latestOf(meeting).stream()
                .flatMap(decision -> decision.people().stream())
                .anyMatch(each -> each.participant().equals(participant) && each.given() == Given.PENDING);
    }

    /** One decision in full; that it was opened is kept. Refused (404) for everybody who has no part in it. */
    @Transactional
    public DecisionPage open(DecisionId id, SignedIn staff) {
        var decision = decisions.findById(id.value()).orElseThrow(Decisions::unknown);
        var meeting = meetings.get(decision.meeting());
        approvers.mayOpen(staff, decision, meeting);
        events.publishEvent(new RecordOpened(
                staff.actor(), meeting.id().value(), meeting.child().value(), "Opened the decision about the format"));
        return pages.page(decision, meeting, staff);
    }

    private static Refused unknown() {
        return Refused.notFound("There is no such decision for you.");
    }
}
