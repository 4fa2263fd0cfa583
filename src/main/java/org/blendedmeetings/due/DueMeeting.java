package org.blendedmeetings.due;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.due.Outlook.Falls;
import org.blendedmeetings.meeting.Deadline;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.KeptLimit;

/** The meeting of a chain that comes next, from the day its clock started until it was held or applies no more. */
@Entity
@Table(name = "due_meeting")
class DueMeeting {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID child;
    private String chain;
    private String typeCode;
    private LocalDate anchor;
    private int sequence;

    @Embedded
    private Deadline deadline;

    /** Null where nobody chose a week. */
    @Embedded
    private Plan plan;

    private UUID meeting;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private DueStatus status;

    private LocalDate heldOn;
    private String closedWhy;
    private String openKey;

    protected DueMeeting() {}

    static DueMeeting of(UUID child, Falls falls) {
        var made = new DueMeeting();
        made.id = Ids.next();
        made.child = child;
        made.chain = falls.due().chain();
        made.status = DueStatus.WAITING;
        made.openKey = openKey(made.chain, child);
        made.runs(falls);
        return made;
    }

    static String openKey(String chain, UUID child) {
        return chain + ":" + child;
    }

    /** Its clock runs from another day, or for another meeting, than was thought. */
    void runs(Falls falls) {
        typeCode = falls.due().type().code();
        anchor = falls.due().anchor();
        sequence = falls.due().sequence();
        deadlineIs(falls.deadline());
    }

    /** A week chosen for it that keeps the limit no more is chosen no more. */
    private void deadlineIs(Deadline now) {
        deadline = now;
        plan = plan().filter(each -> each.keeps(now, anchor)).orElse(null);
    }

    /** Another week is chosen for it, or with null none. */
    void plan(Plan chosen) {
        plan = chosen;
    }

    Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    boolean isAs(Falls falls) {
        return typeCode.equals(falls.due().type().code())
                && anchor.equals(falls.due().anchor())
                && deadline.equals(falls.deadline());
    }

    /** By another limit than it was, where this is the same clock. */
    void limitFollows(Falls falls) {
        var due = falls.due();
        if (typeCode.equals(due.type().code()) && anchor.equals(due.anchor()) && sequence == due.sequence()) {
            deadlineIs(falls.deadline());
        }
    }

    boolean isAskedForBy(MeetingId asked) {
        return asked.value().equals(meeting);
    }

    void askedFor(MeetingId asked) {
        meeting = asked.value();
        status = DueStatus.ASKED_FOR;
    }

    /** The meeting asked for was withdrawn. */
    void waitsAgain() {
        meeting = null;
        status = DueStatus.WAITING;
    }

    void held(LocalDate on) {
        heldOn = on;
        over(DueStatus.HELD);
    }

    /** That it was held was a mistake; where it runs anew already, this one is over. */
    void notHeld(boolean runsAnew) {
        heldOn = null;
        if (runsAnew) {
            closed("That it was done was recorded by mistake.");
        } else {
            status = DueStatus.WAITING;
            openKey = openKey(chain, child);
        }
    }

    void closed(String why) {
        closedWhy = why;
        over(DueStatus.CLOSED);
    }

    private void over(DueStatus how) {
        status = how;
        openKey = null;
    }

    /** The calendar changed, and nothing else. */
    void limitMoves(Deadline to) {
        deadlineIs(to);
    }

    KeptLimit keptLimit(MeetingType type) {
        return new KeptLimit(deadline.limitOn(), deadline.limitSentence(), type.limit(), anchor, sequence, null);
    }

    Deadline deadline() {
        return deadline;
    }

    UUID id() {
        return id;
    }

    UUID child() {
        return child;
    }

    String chain() {
        return chain;
    }

    LocalDate anchor() {
        return anchor;
    }

    /** The one asked for, or null. */
    MeetingId meeting() {
        return meeting == null ? null : new MeetingId(meeting);
    }

    DueStatus status() {
        return status;
    }

    String typeCode() {
        return typeCode;
    }

    private LocalDate opensOn() {
        var byLimit = deadline.toBookBy();
        return plan().map(Plan::opensOn)
                .filter(opens -> byLimit != null && opens.isBefore(byLimit))
                .orElse(byLimit);
    }

    DueMeetingView view(MeetingType type) {
        return new DueMeetingView(
                id,
                new PersonId(child),
                type,
                anchor,
                sequence,
                deadline.limitOn(),
                deadline.bookBy(),
                opensOn(),
                deadline.limitKind(),
                deadline.limitSentence(),
                status,
                meeting(),
                heldOn,
                closedWhy);
    }
}
