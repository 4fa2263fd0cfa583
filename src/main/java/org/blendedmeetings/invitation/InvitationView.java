package org.blendedmeetings.invitation;

import java.time.Instant;
import java.util.List;
import org.blendedmeetings.people.PersonId;
import org.blendedmeetings.people.ProfessionalId;

/**
 * What staff may know of one invitation: who was sent what, when, and what they answered.
 *
 * @param person    set where it is a family member's own
 * @param to        as staff read it: a name, or "Professionals"
 * @param sentAt    null until sent
 * @param replies   empty for messages, which have none
 */
public record InvitationView(
        InvitationId id,
        InvitationKind kind,
        int session,
        PersonId person,
        String to,
        InvitationState state,
        Instant start,
        Instant end,
        Instant sentAt,
        List<ReplyView> replies) {

    /** No message may reach this person: their worker still has to tell them. */
    public boolean waitsForWorker() {
        return kind == InvitationKind.TOLD_BY_WORKER && state == InvitationState.PREPARED;
    }

    /** @param professional null for the room and for a family member */
    public record ReplyView(ProfessionalId professional, boolean room, String who, String response, Instant readAt) {}
}
