package org.blendedmeetings.invitation;

import org.blendedmeetings.audit.Audited;
import org.blendedmeetings.audit.Change;

/** What was sent to a family member will never arrive; their worker has it on their list. */
public record InvitationNotDelivered(InvitationId invitation, Change change) implements Audited {}
