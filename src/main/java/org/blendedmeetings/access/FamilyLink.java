package org.blendedmeetings.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.blendedmeetings.shared.Ids;

/** One person's way into one meeting's page. Holds what the token is derived from and its hash, never the token. */
@Entity
class FamilyLink {
    @Id
    private UUID id;

    @Version
    private Long version;

    private UUID personId;
    private UUID meetingId;
    private byte[] nonce;
    private byte[] tokenHash;
    private Instant expiresAt;
    private Instant revokedAt;

    private FamilyLink() {}

    static FamilyLink of(FamilyVisit visit, LinkToken token, Instant expires) {
        var link = new FamilyLink();
        link.id = Ids.next();
        link.personId = visit.person();
        link.meetingId = visit.meeting();
        link.take(token);
        link.expiresAt = expires;
        return link;
    }

    /** Moves the end if {@code expires} is later; a link never ends sooner because it was sent again. */
    void lastUntil(Instant expires) {
        if (expires.isAfter(expiresAt)) {
            expiresAt = expires;
        }
    }

    /** Starts anew with another token; the former one never works again. */
    void renew(LinkToken token, Instant expires) {
        take(token);
        expiresAt = expires;
        revokedAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean revoked() {
        return revokedAt != null;
    }

    boolean goodAt(Instant now) {
        return !revoked() && now.isBefore(expiresAt);
    }

    boolean answersTo(LinkToken token) {
        return Arrays.equals(tokenHash, token.hash());
    }

    UUID id() {
        return id;
    }

    byte[] nonce() {
        return nonce.clone();
    }

    Instant expiresAt() {
        return expiresAt;
    }

    FamilyVisit visit() {
        return new FamilyVisit(personId, meetingId);
    }

    private void take(LinkToken token) {
        nonce = token.nonce();
        tokenHash = token.hash();
    }
}
