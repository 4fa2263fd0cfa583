package org.blendedmeetings.invitation;

import java.util.UUID;

/** One invitation: an event for the professionals of a session, or for one family member, or a message. */
public record InvitationId(UUID value) {
    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
