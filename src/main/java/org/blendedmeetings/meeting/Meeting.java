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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;
import org.blendedmeetings.timescale.KeptLimit;
import org.blendedmeetings.timescale.LimitMoved;
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

    @Embedded
    private AskedFor asked;

    @Embedded
    private MeetingLimit limit;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private MeetingStatus status;

    @Embedded
    private Ruling ruling;

    @Embedded
    private Appointment appointment;

    private LocalDate outcomeOn;
    private String openKey;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "meeting_id", nullable = false)
    @OrderBy("position")
    private List<Participant> participants = new ArrayList<>();

    protected Meeting() {}

    private Meeting(String type, UUID child, AskedFor asked, Deadline deadline, MeetingStatus status) {
        this.id = Ids.next();
        this.reference = References.next();
        this.typeCode = type;
        this.childId = child;
        this.asked = asked;
        this.limit = new MeetingLimit(deadline, null);
        this.status = status;
    }

    static Meeting requested(String type, UUID child, AskedFor asked, Deadline deadline) {
        var made = new Meeting(type, child, asked, deadline, MeetingStatus.ASKING);
        made.openKey = openKey(type, child);
        return made;
    }

    static Meeting heldBefore(EarlierMeeting held, MeetingType type, Deadline deadline, Instant now) {
        var asked = AskedFor.before(held, now);
        var made = new Meeting(type.code(), held.child().value(), asked, deadline, MeetingStatus.HELD);
        var start = held.startedAt();
        made.ruling = new Ruling(held.format(), null, null);
        made.appointment = new Appointment(start, start.plus(type.lengthMinutes(), ChronoUnit.MINUTES), held.place());
        made.outcomeOn = London.dateOf(start);
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
        take(MeetingStep.ANSWERS_COMPLETE);
    }

    void formatDecided(FormatGiven given) {
        take(MeetingStep.FORMAT_DECIDED);
        ruling = Ruling.of(given);
        participants.forEach(each ->
                each.takesPart(given.modes().get(each.id()), given.sessions().getOrDefault(each.id(), 1)));
    }

    void booked(Instant start, Instant end, String place) {
        take(MeetingStep.BOOKED);
        appointment = new Appointment(start, end, place);
    }

    void joinLink(int session, String link) {
        participants.stream().filter(each -> each.session() == session).forEach(each -> each.joinsBy(link));
    }

    void held(RecordOutcome outcome) {
        take(MeetingStep.HELD);
        participants.forEach(each -> each.tookPart(outcome.tookPart().get(each.id())));
        outcomeOn = outcome.on();
    }

    void toBookAgain(RecordOutcome outcome) {
        take(MeetingStep.DID_NOT_TAKE_PLACE);
        outcomeOn = outcome.on();
        appointment = Appointment.NONE;
        for (var each : participants) {
            each.joinsBy(null);
            if (outcome.outcome().isBegun()) {
                each.tookOnePart(outcome.tookPart().get(each.id()));
            }
            if (outcome.outcome() == Outcome.PART_HELD) {
                each.inNextPart(outcome.nextPart().contains(each.id()));
            }
        }
    }

    /** {@code countsFromStart}: what was begun in time is in time. */
    void goesOn(Resumption by, boolean countsFromStart) {
        limit = limit.goesOn(by, countsFromStart);
    }

    void decideAnew() {
        take(MeetingStep.DECIDED_ANEW);
        ruling = null;
        participants.forEach(each -> each.takesPart(null, 1));
    }

    void withdrawn() {
        take(MeetingStep.WITHDRAWN);
    }

    void limitMoves(MeetingLimit to) {
        limit = to;
    }

    KeptLimit keptLimit(MeetingType type) {
        return limit.kept(asked, type);
    }

    LimitMoved moved(MeetingType type, MeetingLimit to) {
        var bookedFor = startsAt() == null ? null : London.dateOf(startsAt());
        var open = status.open();
        return new LimitMoved(
                id,
                childId,
                type.name(),
                reference,
                false,
                limit.binding(open).days(),
                to.binding(open).days(),
                bookedFor);
    }

    private void take(MeetingStep step) {
        status = step.from(status, reference);
        if (!status.open()) {
            openKey = null;
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
        return appointment().startsAt();
    }

    UUID child() {
        return childId;
    }

    MeetingStatus status() {
        return status;
    }

    Resumption resumption() {
        return limit.resumption();
    }

    private Appointment appointment() {
        return appointment == null ? Appointment.NONE : appointment;
    }

    MeetingView view(MeetingType type) {
        var format = ruling == null ? null : ruling.format();
        var binding = limit.binding(status.open());
        return new MeetingView(
                id(),
                reference,
                type,
                new PersonId(childId),
                meetingGroup,
                asked.clockStart(),
                binding.limitOn(),
                binding.bookBy(),
                binding.toBookBy(),
                binding.limitKind(),
                binding.limitSentence(),
                limit.resumption(),
                asked.expected(),
                asked.pencilled(),
                asked.pencilledRoom(),
                status,
                format,
                appointment().startsAt(),
                appointment().endsAt(),
                appointment().place(),
                participants.stream()
                        .map(Participant::joinLink)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                asked.requestedBy(),
                asked.requestedAt(),
                asked.earlyReason(),
                asked.staffProposal(),
                participants.stream()
                        .sorted(Comparator.comparingInt(Participant::position))
                        .map(Participant::view)
                        .toList());
    }
}
