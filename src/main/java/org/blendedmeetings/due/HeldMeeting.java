package org.blendedmeetings.due;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.due.History.Held;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.meeting.MeetingType;
import org.blendedmeetings.meeting.MeetingTypes;
import org.blendedmeetings.shared.Ids;

/** A meeting of a chain that was held: here, or elsewhere as a council's file tells. */
@Entity
@Table(name = "held_meeting")
class HeldMeeting {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID child;
    private String chain;
    private String typeCode;
    private LocalDate heldOn;
    private LocalDate coveredFrom;
    private boolean goesOn;
    private String participation;
    private boolean codedHere;
    private UUID meeting;
    private LocalDate startedOn;
    private LocalDate completedOn;

    protected HeldMeeting() {}

    private static HeldMeeting of(UUID child, MeetingType type, LocalDate on, boolean goesOn) {
        var made = new HeldMeeting();
        made.id = Ids.next();
        made.child = child;
        made.chain = chainOf(type);
        made.typeCode = type.code();
        made.heldOn = on;
        made.goesOn = goesOn;
        return made;
    }

    /** Held here, or entered with what it was. */
    static HeldMeeting here(UUID child, MeetingType type, LocalDate on, boolean goesOn, UUID meeting) {
        var made = of(child, type, on, goesOn);
        made.meeting = meeting;
        return made;
    }

    /** As a file tells it. */
    static HeldMeeting told(
            UUID child, MeetingType type, LocalDate on, LocalDate coveredFrom, String participation, boolean goesOn) {
        var made = of(child, type, on, goesOn);
        made.coveredFrom = coveredFrom;
        made.participation = participation;
        return made;
    }

    /** What stands in no chain is a chain of its own: a strategy discussion. */
    static String chainOf(MeetingType type) {
        return type.chain() == null ? type.code() : type.chain();
    }

    /** As a file tells it. */
    void participated(String code) {
        participation = code;
    }

    /** As somebody here says, which no file takes back. */
    void coded(ParticipationCode code) {
        participation = code.name();
        codedHere = true;
    }

    boolean isCodedHere() {
        return codedHere;
    }

    void tookPlace(LocalDate started, LocalDate completed) {
        startedOn = started;
        completedOn = completed;
    }

    /** True also where there is no code, or the age is not known. */
    boolean fits(LocalDate bornOn) {
        return participation == null
                || bornOn == null
                || ParticipationCode.valueOf(participation).fits(bornOn, heldOn);
    }

    UUID id() {
        return id;
    }

    Optional<MeetingId> meetingHere() {
        return Optional.ofNullable(meeting).map(MeetingId::new);
    }

    boolean isOf(MeetingId one) {
        return one.value().equals(meeting);
    }

    /** It was recorded with the wrong day. */
    void movedTo(LocalDate day) {
        heldOn = day;
    }

    String typeCode() {
        return typeCode;
    }

    UUID child() {
        return child;
    }

    String chain() {
        return chain;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String participation() {
        return participation;
    }

    Held held(Chains chains) {
        return new Held(chains.get(typeCode), heldOn, coveredFrom, goesOn, meeting != null);
    }

    HeldView view(MeetingTypes types) {
        return new HeldView(
                id,
                types.get(typeCode),
                heldOn,
                startedOn,
                completedOn,
                participation,
                meeting == null ? null : new MeetingId(meeting));
    }
}
