package org.blendedmeetings.invitation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** Somebody was invited: by calendar, by message, or by their worker. */
public record InvitationSent(InvitationId invitation, Change change) implements Audited {}
