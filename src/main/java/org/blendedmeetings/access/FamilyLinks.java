package org.blendedmeetings.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links families are sent: one for each person and meeting, unguessable, expiring, kept only as a hash. The token is
 * derived from a random number in the row and a secret of the server, so that a repeated send carries the same link.
 */
@Component
public class FamilyLinks {
    /** Where links lead. Wider than our tokens, so that a mangled one is told the same sentence as a tampered one. */
    public static final String PATH = "/f/{token:[A-Za-z0-9_-]{16,64}}";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FamilyLinkRows links;
    private final AccessSettings settings;
    private final Seal seal;
    private final Clock clock;

    FamilyLinks(FamilyLinkRows links, AccessSettings settings, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.seal = settings.seal();
        this.clock = clock;
    }

    /**
     * The address of this person's page for this meeting; makes the link if there is none, moves its end if later. A
     * revoked link comes back under another address.
     */
    @Transactional
    public String addressFor(UUID person, UUID meeting, Instant expires) {
        var known = links.findByPersonIdAndMeetingId(person, meeting);
        if (known.isEmpty()) {
            var token = freshToken();
            links.save(FamilyLink.of(new FamilyVisit(person, meeting), token, expires));
            return address(token);
        }
        var link = known.get();
        var token = LinkToken.derive(seal, link.nonce());
        // a changed secret of the server derives another token from the same nonce
        if (link.revoked() || !link.answersTo(token)) {
            token = freshToken();
            link.renew(token, expires);
        } else {
            link.lastUntil(expires);
        }
        return address(token);
    }

    /** Who the visitor is whose cookie came with this request, if their link is still good. */
    public Optional<FamilyVisit> visitor() {
        var someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getPrincipal() instanceof FamilyVisit visit
                ? Optional.of(visit)
                : Optional.empty();
    }

    /**
     * Ends the link at once (a phone was lost, a circumstance changed), and the visits it opened.
     *
     * @return true when it was good until now
     */
    @Transactional
    public boolean revoke(UUID person, UUID meeting) {
        var now = clock.instant();
        var good = links.findByPersonIdAndMeetingId(person, meeting).filter(link -> link.goodAt(now));
        good.ifPresent(link -> link.revoke(now));
        return good.isPresent();
    }

    /** Ends every link of a meeting at once. */
    @Transactional
    public void revokeAll(UUID meeting) {
        links.findByMeetingId(meeting).forEach(link -> link.revoke(clock.instant()));
    }

    /** Whether {@code token} opens anything now. */
    @Transactional(readOnly = true)
    public LinkCheck check(String token) {
        var link = links.findByTokenHash(LinkToken.hashOf(token));
        if (link.isEmpty()) {
            return new LinkCheck.Unknown();
        }
        return link.get().goodAt(clock.instant())
                ? new LinkCheck.Good(link.get().id())
                : new LinkCheck.Over();
    }

    /** How many links one address may try in a minute. */
    public int checksPerMinute() {
        return settings.linkChecks();
    }

    /** Whom the link with that id stands for, while it is good. */
    @Transactional(readOnly = true)
    Optional<FamilyVisit> visitBy(UUID link) {
        return links.findById(link).filter(it -> it.goodAt(clock.instant())).map(FamilyLink::visit);
    }

    private String address(LinkToken token) {
        return settings.publicUrl() + "/f/" + token.text();
    }

    private LinkToken freshToken() {
        var nonce = new byte[LinkToken.NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        return LinkToken.derive(seal, nonce);
    }
}
