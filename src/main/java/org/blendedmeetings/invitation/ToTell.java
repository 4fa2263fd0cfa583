package org.blendedmeetings.invitation;

import java.time.Instant;

/**
 * Somebody who has to be told by their worker when and where the meeting is.
 *
 * @param why what became of the message to them; null where none may be sent
 */
public record ToTell(
        InvitationId invitation, String reference, String meeting, String firstName, Instant start, String why) {}
