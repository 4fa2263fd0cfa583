package org.blendedmeetings.invitation;

import java.time.Instant;

/** Somebody whom no message may reach, and who has to be told by their worker when and where the meeting is. */
public record ToTell(InvitationId invitation, String reference, String meeting, String firstName, Instant start) {}
