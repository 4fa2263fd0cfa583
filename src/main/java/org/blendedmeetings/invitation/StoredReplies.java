package org.blendedmeetings.invitation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of answers. */
interface StoredReplies extends JpaRepository<InvitationReply, UUID> {
    List<InvitationReply> findByInvitationIdInOrderByAddress(Collection<UUID> invitations);
}
