package org.blendedmeetings.preference;

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
import org.blendedmeetings.people.FamilyRole;
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
    private UUID person;
    private UUID participant;

    @Enumerated(EnumType.STRING)
    private FamilyRole familyRole;

    private int age;

    @Enumerated(EnumType.STRING)
    private AskState state;

    private boolean waitedFor;
    private UUID worker;
    private boolean workerTask;

    @Enumerated(EnumType.STRING)
    private WhyWorker whyWorker;

    private Instant openedAt;
    private Instant sentAt;
    private int messagesSent;
    private UUID lastMessage;
    private Instant withWorkerSince;
    private String reminderAfter;
    private String waitFor;
    private String workerTime;
    private LocalDate answerBy;

    private Ask() {}

    static Ask open(
            MeetingView meeting, ParticipantView who, int age, AskPlan plan, ProfessionalId worker, Instant now) {
        var ask = new Ask();
        ask.id = Ids.next();
        ask.meeting = meeting.id().value();
        ask.child = meeting.child().value();
        ask.person = who.person().value();
        ask.participant = who.id();
        ask.familyRole = who.familyRole();
        ask.age = age;
        ask.worker = worker == null ? null : worker.value();
        ask.openedAt = now;
        ask.reminderAfter = plan.reminderAfter().toString();
        ask.waitFor = plan.waitFor().toString();
        ask.workerTime = plan.workerTime().toString();
        ask.answerBy = plan.answerBy();
        ask.state = AskState.PREPARED;
        ask.waitedFor = true;
        if (ask.how() == AskedHow.OBSERVED) {
            // nobody is asked, so nothing waits; what helps the child is still somebody's to write down
            ask.waitedFor = false;
            ask.give(WhyWorker.TOO_YOUNG, now);
        }
        return ask;
    }

    void messagePrepared(MessageId message) {
        lastMessage = message.value();
    }

    /** A message went out; false when it changes nothing, because an answer was quicker. */
    boolean messageSent(Instant now) {
        messagesSent++;
        if (sentAt == null) {
            sentAt = now;
        }
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
        worker = to == null ? worker : to.value();
        give(why, now);
        return true;
    }

    /**
     * What a person did makes it the worker's from now on, whatever was going on. Where the worker has it already, their
     * time runs on: fresh time would end after the day the meeting must be booked.
     */
    void voiceWanted(WhyWorker why, Instant now) {
        if (state == AskState.WITH_WORKER) {
            task(why, withWorkerSince);
        } else if (stillWaits()) {
            give(why, now);
        } else {
            task(why, now);
        }
    }

    private void give(WhyWorker why, Instant now) {
        state = AskState.WITH_WORKER;
        task(why, now);
    }

    private void task(WhyWorker why, Instant now) {
        whyWorker = why;
        workerTask = true;
        withWorkerSince = now;
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
        workerTask = false;
        return first;
    }

    /** New needs after the format was decided: a person looks at them. What became of the wish is looked at by format. */
    void changedLate(Instant now) {
        task(WhyWorker.CHANGED_LATE, now);
    }

    void taskDone() {
        workerTask = false;
    }

    boolean stillWaits() {
        return waitedFor && state != AskState.ANSWERED && state != AskState.NO_REPLY;
    }

    boolean familyMayAnswerOn(LocalDate today) {
        return !today.isAfter(answerBy);
    }

    AskedHow how() {
        return AskedHow.of(familyRole, age);
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

    PersonId person() {
        return new PersonId(person);
    }

    UUID participant() {
        return participant;
    }

    FamilyRole familyRole() {
        return familyRole;
    }

    int age() {
        return age;
    }

    AskState state() {
        return state;
    }

    ProfessionalId worker() {
        return worker == null ? null : new ProfessionalId(worker);
    }

    boolean hasWorkerTask() {
        return workerTask;
    }

    WhyWorker whyWorker() {
        return whyWorker;
    }

    Instant withWorkerSince() {
        return withWorkerSince;
    }

    /** When the waiting began: the first message, or the opening while none is out. */
    Instant waitingSince() {
        return sentAt == null ? openedAt : sentAt;
    }

    int messagesSent() {
        return messagesSent;
    }

    MessageId lastMessage() {
        return lastMessage == null ? null : new MessageId(lastMessage);
    }

    AskPlan plan() {
        return AskPlan.of(reminderAfter, waitFor, workerTime, answerBy);
    }

    LocalDate answerBy() {
        return answerBy;
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
