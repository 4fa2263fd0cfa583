package org.blendedmeetings.format;

import java.util.List;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.audit.RecordOpened;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.Meetings;
import org.blendedmeetings.people.RestrictedRecords;
import org.blendedmeetings.policy.FormatTiers;
import org.blendedmeetings.policy.RuleSaid;
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
    private final RecordedInWords recorded;
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
            RecordedInWords recorded,
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
        var readable = said.readBy(reader);
        var row = readable.row();
        var tiers = new FormatTiers(readable);
        var verdict = decision.verdict();
        return new DecisionRecord(
                decision.id(),
                meeting,
                readable.version(),
                London.timeOf(decision.askedAt()),
                row == null ? null : new RuleSaid(row.id(), row.basis()),
                row == null ? null : row.recommended(),
                row == null ? List.of() : tiers.allowed(),
                row == null ? List.of() : approval(tiers, meeting),
                row == null ? List.of() : tiers.never(),
                said.aboutMeeting(reader),
                recorded.of(meeting, reader),
                people.of(decision, said, meeting, reader),
                verdict == null ? null : decision.format(),
                verdict == null ? null : verdict.decidedName(),
                verdict == null ? null : London.timeOf(verdict.decidedAt()),
                verdict == null ? Reason.NONE : verdict.reason().readBy(reader),
                waiting.of(decision));
    }

    private List<String> approval(FormatTiers tiers, MeetingView meeting) {
        return tiers.needingApproval().entrySet().stream()
                .map(each -> each.getKey().words() + ": the "
                        + routing.approver(each.getValue(), meeting).inSentence())
                .toList();
    }

    private static Refused none() {
        return Refused.notFound("There is no such decision for you.");
    }
}
