package org.blendedmeetings.invitation;

import com.fasterxml.uuid.Generators;
import java.util.UUID;

/**
 * The key under which the calendar knows an event of ours: derived from the invitation and what is done with it, so that it
 * is the same after every repeat (UUID version 5).
 */
final class InvitationKeys {
    private InvitationKeys() {}

    static UUID of(InvitationId invitation, String purpose) {
        return Generators.nameBasedGenerator(invitation.value()).generate(purpose);
    }
}
