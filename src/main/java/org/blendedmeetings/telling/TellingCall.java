package org.blendedmeetings.telling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;
import org.blendedmeetings.shared.Ids;

/** One attempt to tell somebody by a voice. */
@Entity
class TellingCall {
    @Id
    private UUID id;

    private UUID telling;

    @Enumerated(EnumType.STRING)
    private VoiceWay way;

    private Instant at;
    private UUID byPerson;
    private String byName;
    private boolean reached;
    private String agreed;
    private Instant recordedAt;

    private TellingCall() {}

    static TellingCall of(TellingId telling, CallMade made, Instant at, SignedIn by, Instant now) {
        var call = new TellingCall();
        call.id = Ids.next();
        call.telling = telling.value();
        call.way = made.way();
        call.at = at;
        call.byPerson = by.professional();
        call.byName = by.name();
        call.reached = made.reached();
        call.agreed = made.agreed();
        call.recordedAt = now;
        return call;
    }

    UUID telling() {
        return telling;
    }

    boolean reached() {
        return reached;
    }

    VoiceWay way() {
        return way;
    }

    ToldCall view() {
        return new ToldCall(at, byName, way, reached, agreed);
    }
}
