package org.blendedmeetings.invitation;

/** What an invitation is. */
public enum InvitationKind {
    /** One event for the professionals of a session. */
    CALENDAR_PROFESSIONALS,
    /** An event of their own for a family member who chose one and said it is safe. */
    CALENDAR_FAMILY,
    /** A message with the link to their page. */
    MESSAGE_FAMILY,
    /** No safe way to write to them is known: their worker tells them. */
    TOLD_BY_WORKER;

    public boolean calendar() {
        return this == CALENDAR_PROFESSIONALS || this == CALENDAR_FAMILY;
    }
}
