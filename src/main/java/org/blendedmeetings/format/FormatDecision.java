package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.Format;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.routing.Assignee;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;

/** What the policy said about one meeting's format, whose it is to decide, and what they decided. */
@Entity
class FormatDecision {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DecisionState state;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DecisionKind kind;

    private int tier;

    @Embedded
    private PolicySaid said;

    /** As planned while it is open; as decided afterwards. */
    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Format format;

    @Embedded
    private Proposal proposal;

    @Embedded
    private Turn turn;

    private Instant askedAt;

    @Embedded
    private Question question;

    @Embedded
    private Verdict verdict;

    /** The meeting while it is open, so that it has one open decision only; null once decided. */
    private UUID openMeeting;

    @Embedded
    private DecisionPeople people = new DecisionPeople();

    private FormatDecision() {}

    static FormatDecision recommended(MeetingId meeting, Advised said, PolicySaid kept, Instant now) {
        var decision = new FormatDecision();
        decision.id = Ids.next();
        decision.meeting = meeting.value();
        decision.askedAt = now;
        decision.turn = Turn.ofNobody(now);
        decision.state = DecisionState.OPEN;
        decision.says(said, kept);
        return decision;
    }

    private void says(Advised now, PolicySaid kept) {
        said = kept;
        format = now.full().format();
        proposal = proposal().of(now.full().of().proposedByStaff());
        people.are(now.full());
    }

    /** Nobody has to agree: it stands as the policy says. */
    void stands(Option asAsked, Format stands, Instant now) {
        state = DecisionState.DECIDED;
        kind = DecisionKind.NONE;
        format = stands;
        verdict = Verdict.ofPolicy(now);
        people.have(asAsked);
    }

    /** Somebody has to decide. */
    void waitsFor(Need need, Assignee approver) {
        kind = need.kind();
        tier = need.tier();
        turn = turn.of(approver);
        proposal = proposal().from(need.proposer());
        openMeeting = meeting;
    }

    /** An answer changed while it was open: the policy was asked again. */
    void changes(Advised now, PolicySaid kept) {
        mustBeOpen();
        says(now, kept);
    }

    /** Somebody put a format forward that needs a higher tier than theirs. */
    void putForward(Proposal put, int needed, Assignee approver, Instant now) {
        mustBeOpen();
        proposal = put;
        kind = DecisionKind.APPROVE;
        tier = needed;
        passTo(approver, 0, now);
    }

    void passTo(Assignee next, int onRung, Instant now) {
        mustBeOpen();
        turn = Turn.passedTo(next, onRung, now);
    }

    void reminded(Instant now) {
        turn = turn.reminded(now);
    }

    void ask(String text, String by) {
        mustBeOpen();
        if (state != DecisionState.OPEN) {
            throw Refused.conflict("question", "A question is with the worker already: " + question.question());
        }
        question = new Question(text, by, null, null);
        state = DecisionState.WITH_WORKER;
    }

    void answer(String text, String by, Instant now) {
        mustBeOpen();
        if (state != DecisionState.WITH_WORKER) {
            throw Refused.conflict("answer", "This question has been answered or is no longer asked.");
        }
        question = question.answered(text, by);
        state = DecisionState.OPEN;
        turn = turn.again(now);
    }

    void decide(Option chosen, SignedIn by, Reason reason, Instant now) {
        mustBeOpen();
        state = DecisionState.DECIDED;
        format = chosen.format();
        verdict = Verdict.of(chosen, by, reason, now);
        openMeeting = null;
        people.have(chosen);
    }

    /** It is to be decided by what is known now: another decision takes its place. */
    void putBack() {
        if (state != DecisionState.DECIDED) {
            throw Refused.conflict(null, "Only a format that is decided can be decided anew.");
        }
        state = DecisionState.PUT_BACK;
    }

    /** The meeting is not wanted any more. */
    void withdrawn() {
        if (state.open()) {
            state = DecisionState.WITHDRAWN;
            openMeeting = null;
        }
    }

    void mustBeOpen() {
        if (state == DecisionState.WITHDRAWN) {
            throw Refused.conflict(null, "The meeting was withdrawn: nothing is to be decided any more.");
        }
        if (state == DecisionState.DECIDED || state == DecisionState.PUT_BACK) {
            throw Refused.conflict(
                    null, "This format has been decided already" + verdict.byWhom() + ": " + format.words() + ".");
        }
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    DecisionState state() {
        return state;
    }

    DecisionKind kind() {
        return kind;
    }

    int tier() {
        return tier;
    }

    PolicySaid said() {
        return said;
    }

    Format format() {
        return format;
    }

    Proposal proposal() {
        return proposal == null ? Proposal.NONE : proposal;
    }

    /** Who has to decide, or null where nobody has to. */
    Assignee owner() {
        return turn.assignee();
    }

    Turn turn() {
        return turn;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** The last question to the worker, or null. */
    Question question() {
        return question;
    }

    /** Null while it is open. */
    Verdict verdict() {
        return verdict;
    }

    /** How many have not answered; they are planned in the room. */
    int silent() {
        return people.silent();
    }

    List<DecisionPerson> people() {
        return people.all();
    }
}
