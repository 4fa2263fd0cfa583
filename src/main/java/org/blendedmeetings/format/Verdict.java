package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.blendedmeetings.access.SignedIn;

/** What was decided, by whom and why; nobody, where nobody had to agree. */
@Embeddable
record Verdict(
        String choice,
        UUID decidedBy,
        String decidedName,
        Instant decidedAt,
        @Enumerated(EnumType.STRING) @Column(length = 50) ReasonCode reasonCode,
        String reasonWords) {

    static Verdict ofPolicy(Instant now) {
        return new Verdict(Option.AS_ASKED, null, null, now, null, null);
    }

    static Verdict of(Option chosen, SignedIn by, Reason reason, Instant now) {
        return new Verdict(chosen.key(), by.professional(), by.name(), now, reason.code(), reason.words());
    }

    String byWhom() {
        return decidedName == null ? "" : " by " + decidedName;
    }

    Reason reason() {
        return new Reason(reasonCode, reasonWords);
    }
}
