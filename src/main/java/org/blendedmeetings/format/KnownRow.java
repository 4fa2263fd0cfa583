package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;

/** What was recorded about a meeting at one time, by whom; the latest holds. */
@Entity
@Table(name = "known_of_meeting")
class KnownRow {
    @Id
    private UUID id;

    private UUID meeting;

    @Column(columnDefinition = "longtext")
    private String known;

    private String recordedBy;
    private Instant recordedAt;

    private KnownRow() {}

    static KnownRow of(MeetingId meeting, String known, String by, Instant now) {
        var row = new KnownRow();
        row.id = Ids.next();
        row.meeting = meeting.value();
        row.known = known;
        row.recordedBy = by;
        row.recordedAt = now;
        return row;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    String known() {
        return known;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
