package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of invitations. */
interface StoredInvitations extends JpaRepository<Invitation, UUID> {
    List<Invitation> findByBookingId(UUID booking);

    Optional<Invitation> findByBookingIdAndRecipient(UUID booking, String recipient);

    List<Invitation> findByKindAndStateAndStartsAtAfterOrderByStartsAt(
            InvitationKind kind, InvitationState state, Instant moment);

    /** Professionals first, because their event has the link that family events carry; then as they were prepared. */
    default List<Invitation> inOrder(UUID booking) {
        return findByBookingId(booking).stream()
                .sorted(Comparator.comparing(Invitation::kind)
                        .thenComparing(Invitation::session)
                        .thenComparing(each -> each.id().value().toString()))
                .toList();
    }
}
