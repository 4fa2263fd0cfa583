package org.blendedmeetings.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.shared.Refused;
import org.blendedmeetings.timescale.London;

/** A meeting about one child, from request to outcome. Every transition checks where it comes from. */
@Entity
@Table(name = "meeting")
class Meeting {
    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(columnDefinition = "char(6)")
    private String reference;

    private String typeCode;
    private UUID childId;
    private UUID meetingGroup;
    private LocalDate clockStart;
    private int sequence;
    private boolean expected;

    @Embedded
    private Deadline deadline;

    private String pastLimitReason;
    private String earlyReason;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Format staffProposal;

    private Instant pencilled;
    private String pencilledRoom;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private MeetingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Format format;

    private String ruleIds;
    private String policyVersion;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private UUID requestedBy;
    private Instant requestedAt;
    private LocalDate outcomeOn;
    private String openKey;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderBy("position")
    private List<Participant> participants = new ArrayList<>();

    protected Meeting() {}

    static Meeting requested(
            RequestMeeting request, UUID child, Deadline deadline, boolean expected, UUID requestedBy, Instant now) {
        var made = new Meeting();
        made.id = Ids.next();
        made.reference = References.next();
        made.typeCode = request.type();
        made.childId = child;
        made.clockStart = request.clockStart();
        made.sequence = request.sequence();
        made.expected = expected;
        made.deadline = deadline;
        made.pastLimitReason = request.pastLimitReason();
        made.earlyReason = request.earlyReason();
        made.staffProposal = request.staffProposal();
        made.pencilled = request.pencilled();
        made.pencilledRoom = request.pencilledRoom();
        made.status = MeetingStatus.ASKING;
        made.requestedBy = requestedBy;
        made.requestedAt = now;
        made.openKey = openKey(request.type(), child);
        return made;
    }

    static Meeting heldBefore(EarlierMeeting held, MeetingType type, Deadline deadline, Instant now) {
        var made = new Meeting();
        made.id = Ids.next();
        made.reference = References.next();
        made.typeCode = type.code();
        made.childId = held.child().value();
        made.clockStart = held.clockStart();
        made.sequence = held.sequence();
        made.deadline = deadline;
        made.status = MeetingStatus.HELD;
        made.format = held.format();
        made.startsAt = held.startedAt();
        made.endsAt = held.startedAt().plus(type.lengthMinutes(), ChronoUnit.MINUTES);
        made.place = held.place();
        made.requestedAt = now;
        made.outcomeOn = London.dateOf(held.startedAt());
        for (var each : held.participants()) {
            made.add(Participant.tookPart(each, made.participants.size(), type));
        }
        return made;
    }

    static String openKey(String type, UUID child) {
        return type + ":" + child;
    }

    void inGroup(UUID group) {
        this.meetingGroup = group;
    }

    void add(Participant participant) {
        participants.add(participant);
    }

    void answersComplete() {
        from("the answers are complete", MeetingStatus.ASKING);
        status = MeetingStatus.DECIDING;
    }

    void formatDecided(FormatGiven given) {
        from("a format is decided", MeetingStatus.ASKING, MeetingStatus.DECIDING);
        format = given.format();
        ruleIds = String.join(" ", given.ruleIds());
        policyVersion = given.policyVersion();
        participants.forEach(each ->
                each.takesPart(given.modes().get(each.id()), given.sessions().getOrDefault(each.id(), 1)));
        status = MeetingStatus.TO_BOOK;
    }

    void booked(Instant start, Instant end, String place) {
        from("it is booked", MeetingStatus.TO_BOOK);
        startsAt = start;
        endsAt = end;
        this.place = place;
        status = MeetingStatus.BOOKED;
    }

    void joinLink(int session, String link) {
        participants.stream().filter(each -> each.session() == session).forEach(each -> each.joinsBy(link));
    }

    void held(RecordOutcome outcome) {
        from("it was held", MeetingStatus.BOOKED);
        tookPart(outcome);
        outcomeOn = outcome.on();
        close(MeetingStatus.HELD);
    }

    /** Adjourned or did not happen: the format stands, a new time is to be found. */
    void toBookAgain(RecordOutcome outcome) {
        from("it did not take place", MeetingStatus.BOOKED);
        tookPart(outcome);
        outcomeOn = outcome.on();
        startsAt = null;
        endsAt = null;
        place = null;
        participants.forEach(each -> each.joinsBy(null));
        status = MeetingStatus.TO_BOOK;
    }

    void withdrawn() {
        from("it is withdrawn", MeetingStatus.ASKING, MeetingStatus.DECIDING, MeetingStatus.TO_BOOK);
        close(MeetingStatus.CANCELLED);
    }

    private void tookPart(RecordOutcome outcome) {
        participants.forEach(each -> each.tookPart(outcome.tookPart().get(each.id())));
    }

    private void close(MeetingStatus end) {
        status = end;
        openKey = null;
    }

    private void from(String what, MeetingStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Refused.conflict(
                    null,
                    "Meeting " + reference + " has moved on (" + status.words() + "), so it cannot be recorded that "
                            + what + ".");
        }
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    String reference() {
        return reference;
    }

    String typeCode() {
        return typeCode;
    }

    Instant startsAt() {
        return startsAt;
    }

    UUID child() {
        return childId;
    }

    MeetingStatus status() {
        return status;
    }

    MeetingView view(MeetingType type) {
        return new MeetingView(
                id(),
                reference,
                type,
                new org.blendedmeetings.people.PersonId(childId),
                meetingGroup,
                clockStart,
                deadline.limitOn(),
                deadline.bookBy(),
                deadline.toBookBy(),
                deadline.limitKind(),
                deadline.limitSentence(),
                expected,
                pencilled,
                pencilledRoom,
                status,
                format,
                startsAt,
                endsAt,
                place,
                participants.stream()
                        .map(Participant::joinLink)
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                requestedBy,
                requestedAt,
                earlyReason,
                staffProposal,
                participants.stream()
                        .sorted(java.util.Comparator.comparingInt(Participant::position))
                        .map(Participant::view)
                        .toList());
    }
}
