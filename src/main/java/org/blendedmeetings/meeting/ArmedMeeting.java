package org.blendedmeetings.meeting;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.shared.Ids;

/** The next meeting of a chain, waiting as a row for somebody to ask for it. */
@Entity
@Table(name = "armed_meeting")
class ArmedMeeting {
    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID childId;
    private String typeCode;
    private LocalDate anchor;

    @Embedded
    private Deadline deadline;

    private UUID armedBy;
    private UUID openedBy;
    private String openKey;

    protected ArmedMeeting() {}

    static ArmedMeeting after(UUID meeting, UUID child, MeetingType type, LocalDate heldOn, Deadline deadline) {
        var made = new ArmedMeeting();
        made.id = Ids.next();
        made.armedBy = meeting;
        made.childId = child;
        made.typeCode = type.code();
        made.anchor = heldOn;
        made.deadline = deadline;
        made.openKey = Meeting.openKey(type.code(), child);
        return made;
    }

    /** The clock starts anew from a later event: limits run from what really happened. */
    void startAnew(UUID meeting, LocalDate heldOn, Deadline deadline) {
        this.armedBy = meeting;
        this.anchor = heldOn;
        this.deadline = deadline;
    }

    void openedBy(MeetingId meeting) {
        openedBy = meeting.value();
        openKey = null;
    }

    ArmedMeetingView view(MeetingType type) {
        return new ArmedMeetingView(
                id,
                new PersonId(childId),
                type,
                anchor,
                deadline.limitOn(),
                deadline.bookBy(),
                deadline.toBookBy(),
                deadline.limitSentence());
    }

    String openKey() {
        return openKey;
    }

    String typeCode() {
        return typeCode;
    }
}
