package org.blendedmeetings.escalation;

import java.time.Instant;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.routing.Assignee;

/**
 * An exception as lists and the meeting's page show it.
 *
 * @param title     what happened, in a few words
 * @param meeting   null where it is about a child alone, or about all of them
 * @param reference the meeting's, or null
 * @param about     whose meeting of what kind; of what kind alone where the child's record is closed to the reader. Without a
 *                  meeting the child, by number where their record is closed to the reader
 * @param action    address of the page where it is put right, or null where that is closed to the reader
 * @param endedByItself nobody settles it by hand: somebody is to be told (policy 0.7), or the parts are to be arranged
 * @param ownerName the owner's name, or the group's
 * @param endedBy   null while it is open
 */
public record ExceptionView(
        ExceptionId id,
        ExceptionCode code,
        String title,
        Severity severity,
        MeetingId meeting,
        String reference,
        String about,
        String what,
        String action,
        boolean endedByItself,
        Assignee owner,
        String ownerName,
        int rung,
        Instant raisedAt,
        Instant dueAt,
        Instant endedAt,
        String endedBy,
        String how) {

    /** What is done at that address, as a link says it. */
    public String actionWords() {
        return ActionPage.words(action);
    }

    /** It is put right on a page of its own, not on the meeting's. */
    public boolean hasItsOwnPage() {
        return !action.equals("/meetings/" + reference);
    }

    /** It is put right on the page that shows it alone. */
    public boolean isPutRightHere() {
        return ActionPages.itsOwn(id).equals(action);
    }

    /** What tells it from others of its kind: "ref ABC123", or the child where there is no meeting. */
    public String mark() {
        return reference == null ? about : "ref " + reference;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }
}
