package org.blendedmeetings.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.shared.Ids;

/** What was recorded once about the conversation with the child before one review; never changed, only followed by another. */
@Entity
@Table(name = "child_conversation")
class ChildConversation {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ConversationMode mode;

    private String reason;
    private Boolean alone;
    private String recordedBy;
    private String recordedName;
    private Instant recordedAt;

    protected ChildConversation() {}

    static ChildConversation of(MeetingId meeting, RecordConversation told, Actor by, Instant now) {
        var made = new ChildConversation();
        made.id = Ids.next();
        made.meeting = meeting.value();
        made.day = told.day();
        made.mode = told.mode();
        made.reason = told.mode().needsReason() ? told.reason().strip() : null;
        made.alone = told.mode() == ConversationMode.VIDEO ? told.alone() : null;
        made.recordedBy = by.id();
        made.recordedName = by.name();
        made.recordedAt = now;
        return made;
    }

    UUID meeting() {
        return meeting;
    }

    ConversationView view() {
        return new ConversationView(day, mode, reason, recordedName, recordedAt);
    }
}
