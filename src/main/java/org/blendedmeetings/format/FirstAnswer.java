package org.blendedmeetings.format;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.preference.Known;
import org.blendedmeetings.shared.Ids;

/** That one person was asked by voice before a screen or the phone is confirmed, by whom, and what they said. */
@Entity
class FirstAnswer {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID meeting;
    private UUID participant;

    @Embedded
    private Said said;

    private UUID askedBy;
    private String askedName;
    private Instant askedAt;
    private Instant overSince;

    private FirstAnswer() {}

    static FirstAnswer of(MeetingId meeting, UUID participant, Said said, SignedIn by, Instant now) {
        var answer = new FirstAnswer();
        answer.id = Ids.next();
        answer.meeting = meeting.value();
        answer.participant = participant;
        answer.said = said;
        answer.askedBy = by.professional();
        answer.askedName = by.name();
        answer.askedAt = now;
        return answer;
    }

    /** Something else is known now: they are asked again. */
    void isOver(Instant now) {
        overSince = now;
    }

    /** They could say it, being alone; else they are asked again. */
    boolean settles() {
        return said.afraid() != Known.UNKNOWN;
    }

    UUID id() {
        return id;
    }

    UUID participant() {
        return participant;
    }

    Said said() {
        return said;
    }

    String askedName() {
        return askedName;
    }

    Instant askedAt() {
        return askedAt;
    }
}
