package org.blendedmeetings.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** What took place of a meeting on one day, when it was not over with that. */
@Entity
@Table(name = "meeting_part")
class MeetingPart {
    @Id
    private UUID id;

    private UUID meetingId;
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Outcome outcome;

    private LocalDate heldOn;
    private Instant startsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(length = 40)
    private Format format;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "part_attendance", joinColumns = @JoinColumn(name = "part_id"))
    @MapKeyColumn(name = "participant_id")
    @Column(name = "took_part", length = 40)
    @Enumerated(EnumType.STRING)
    private Map<UUID, AttendanceMode> tookPart = new HashMap<>();

    protected MeetingPart() {}

    static MeetingPart of(MeetingView meeting, int position, RecordOutcome outcome) {
        var made = new MeetingPart();
        made.id = Ids.next();
        made.meetingId = meeting.id().value();
        made.position = position;
        made.outcome = outcome.outcome();
        made.heldOn = outcome.on();
        made.startsAt = meeting.startsAt();
        made.place = meeting.place();
        made.format = meeting.format();
        outcome.tookPart().forEach((who, mode) -> {
            if (mode != null) {
                made.tookPart.put(who, mode);
            }
        });
        return made;
    }

    Outcome outcome() {
        return outcome;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    PartView view() {
        return new PartView(position, outcome, heldOn, startsAt, place, format, Map.copyOf(tookPart));
    }
}
