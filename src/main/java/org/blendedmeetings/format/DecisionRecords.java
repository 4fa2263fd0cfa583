package org.blendedmeetings.format;

import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.RecordOpened;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.routing.Routing;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells how a format came about, to whoever decides on the meeting, its worker and the safety duty. */
@Component
@Transactional
public class DecisionRecords {
    private final Meetings meetings;
    private final FormatDecisions decisions;
    private final Recommendations recommendations;
    private final Approvers approvers;
    private final PersonRecordsOf people;
    private final RecordedThen recorded;
    private final StepsToDecision steps;
    private final RestrictedRecords restricted;
    private final Routing routing;
    private final WaitingDays waiting;
    private final ApplicationEventPublisher events;

    DecisionRecords(
            Meetings meetings,
            FormatDecisions decisions,
            Recommendations recommendations,
            Approvers approvers,
            PersonRecordsOf people,
            RecordedThen recorded,
            StepsToDecision steps,
            RestrictedRecords restricted,
            Routing routing,
            WaitingDays waiting,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.recommendations = recommendations;
        this.approvers = approvers;
        this.people = people;
        this.recorded = recorded;
        this.steps = steps;
        this.restricted = restricted;
        this.routing = routing;
        this.waiting = waiting;
        this.events = events;
    }

    /** The latest decision about a meeting; that it was read is kept. Refused (404) for everybody else. */
    public DecisionRecord of(String reference, SignedIn reader) {
        var meeting = meetings.byReference(reference).orElseThrow(DecisionRecords::none);
        var decision = decisions
                .latestOf(meeting.id())
                .filter(found -> mayRead(reader, found, meeting))
                .orElseThrow(DecisionRecords::none);
        events.publishEvent(new RecordOpened(
                reader.actor(), meeting.id().value(), meeting.child().value(), "Opened the record of the decision"));
        return record(decision, meeting, reader);
    }

    boolean mayRead(SignedIn reader, FormatDecision decision, MeetingView meeting) {
        var duty =
                reader.safetyDuty() && routing.maySee(reader, meeting) && restricted.mayOpen(reader, meeting.child());
        return duty || approvers.isTheirs(reader, decision, meeting);
    }

    private DecisionRecord record(FormatDecision decision, MeetingView meeting, SignedIn reader) {
        var said = recommendations.behind(decision);
        return new DecisionRecord(
                decision.id(),
                meeting,
                London.timeOf(decision.askedAt()),
                recorded.about(decision, meeting, reader),
                recorded.since(decision, meeting, reader),
                PolicyAccount.of(
                        said, reader, tier -> routing.approver(tier, meeting).inSentence()),
                people.of(decision, said, meeting, reader),
                steps.before(decision),
                ending(decision, reader),
                waiting.of(decision));
    }

    private static DecisionRecord.Ending ending(FormatDecision decision, SignedIn reader) {
        var verdict = decision.verdict();
        return verdict == null
                ? null
                : new DecisionRecord.Ending(
                        decision.format(),
                        verdict.decidedName(),
                        London.timeOf(verdict.decidedAt()),
                        verdict.reason().readBy(reader));
    }

    private static Refused none() {
        return Refused.notFound("There is no such decision for you.");
    }
}
