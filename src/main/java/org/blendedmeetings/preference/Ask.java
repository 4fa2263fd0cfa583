package org.blendedmeetings.preference;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingView;
import org.blendedmeetings.meeting.ParticipantView;
import org.blendedmeetings.message.MessageId;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;
import org.blendedmeetings.shared.Ids;

/** The question put to one person about one meeting, from opening it to an answer or the end of the waiting. */
@Entity
class Ask {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;
    private UUID child;

    @Embedded
    private AskedPerson who;

    @Enumerated(EnumType.STRING)
    private AskState state;

    private boolean waitedFor;
    private Instant openedAt;

    @Embedded
    private Sent sent = Sent.NOTHING;

    @Embedded
    private AskPlan plan;

    @Embedded
    private ByVoice voice;

    private Ask() {}

    static Ask open(
            MeetingView meeting, ParticipantView who, int age, AskPlan plan, ProfessionalId worker, Instant now) {
        var ask = new Ask();
        ask.id = Ids.next();
        ask.meeting = meeting.id().value();
        ask.child = meeting.child().value();
        ask.who = AskedPerson.of(who, age);
        ask.voice = ByVoice.laterFor(worker);
        ask.openedAt = now;
        ask.plan = plan;
        ask.state = AskState.PREPARED;
        ask.waitedFor = true;
        if (ask.who.how() == AskedHow.OBSERVED) {
            // nobody is asked, so nothing waits; what helps the child is still somebody's to write down
            ask.waitedFor = false;
            ask.give(WhyWorker.TOO_YOUNG, now);
        }
        return ask;
    }

    void messagePrepared(MessageId message) {
        sent = sent.prepared(message);
    }

    /** A message went out; false when it changes nothing, because an answer was quicker. */
    boolean messageSent(Instant now) {
        sent = sent.wentOut(now);
        if (state != AskState.PREPARED) {
            return false;
        }
        state = AskState.OPEN;
        return true;
    }

    /** Makes it the worker's; false when it is theirs already or nobody waits for an answer any more. */
    boolean passToWorker(WhyWorker why, ProfessionalId to, Instant now) {
        if (state != AskState.PREPARED && state != AskState.OPEN) {
            return false;
        }
        voice.is(to);
        give(why, now);
        return true;
    }

    /**
     * What a person did makes it the worker's from now on, whatever was going on. Where the worker has it already, their
     * time runs on: fresh time would end after the day the meeting must be booked.
     */
    void voiceWanted(WhyWorker why, Instant now) {
        if (state == AskState.WITH_WORKER) {
            voice.begins(why, voice.since());
        } else if (stillWaits()) {
            give(why, now);
        } else {
            voice.begins(why, now);
        }
    }

    private void give(WhyWorker why, Instant now) {
        state = AskState.WITH_WORKER;
        voice.begins(why, now);
    }

    /** The waiting is over; false when an answer came first. The worker's task stays. */
    boolean noReply() {
        if (!stillWaits()) {
            return false;
        }
        state = AskState.NO_REPLY;
        return true;
    }

    /** @return true when the process still waited for this answer */
    boolean answered() {
        var first = stillWaits();
        state = AskState.ANSWERED;
        voice.done();
        return first;
    }

    /** New needs after the format was decided: a person looks at them. What became of the wish is looked at by format. */
    void changedLate(Instant now) {
        voice.begins(WhyWorker.CHANGED_LATE, now);
    }

    void taskDone() {
        voice.done();
    }

    boolean stillWaits() {
        return waitedFor && state != AskState.ANSWERED && state != AskState.NO_REPLY;
    }

    boolean familyMayAnswerOn(LocalDate today) {
        return !today.isAfter(plan.answerBy());
    }

    AskId id() {
        return new AskId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    UUID child() {
        return child;
    }

    AskedPerson who() {
        return who;
    }

    PersonId person() {
        return new PersonId(who.person());
    }

    AskState state() {
        return state;
    }

    ByVoice byVoice() {
        return voice;
    }

    /** When the present waiting began: the worker's turn, else the first message, or the opening while none is out. */
    Instant since() {
        return voice.since() == null ? waitingSince() : voice.since();
    }

    Instant waitingSince() {
        return sent.sentAt() == null ? openedAt : sent.sentAt();
    }

    int messagesSent() {
        return sent.messagesSent();
    }

    MessageId lastMessage() {
        return sent.last();
    }

    AskPlan plan() {
        return plan;
    }

    LocalDate answerBy() {
        return plan.answerBy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ask ask && id.equals(ask.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
