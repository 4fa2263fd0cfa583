package org.blendedmeetings.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.blendedmeetings.meeting.Format;

/** A format that somebody of the staff put forward, and who may therefore not agree to it; empty where nobody did. */
@Embeddable
record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposal", length = 40) Format format,
        @Column(name = "proposed_by") UUID by,
        @Column(name = "proposal_words") String words) {
    static final Proposal NONE = new Proposal(null, null, null);

    Proposal of(Format put) {
        return new Proposal(put, by, words);
    }

    Proposal from(UUID proposer) {
        return new Proposal(format, proposer, words);
    }
}
