package org.blendedmeetings.sandbox.graph;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event, kept once; the organiser and each attendee see their own copy of it.
 *
 * @param ids        under which the organiser's copy is known
 * @param mailbox    the organiser's
 * @param properties what the client set, as Graph writes it (subject, body, sensitivity, …)
 * @param extended   single-value extended properties by id
 * @param online     the Teams meeting; null for none
 * @param gone       cancelled or deleted by the organiser; attendees keep a cancelled copy
 */
record StoredEvent(
        Ids ids,
        String mailbox,
        String transactionId,
        Instant created,
        Instant modified,
        int version,
        When when,
        ObjectNode properties,
        List<Attendee> attendees,
        Map<String, String> extended,
        Online online,
        boolean gone) {

    /** An id that never changes, one that changes when the item moves, and the one all copies share. */
    record Ids(String immutable, String regular, String iCalUId) {}

    /** From when to when, and in which zone it was said. */
    record When(Instant start, Instant end, String startZone, String endZone) {
        boolean overlaps(When other) {
            return overlaps(other.start, other.end);
        }

        boolean overlaps(Instant from, Instant to) {
            return start.isBefore(to) && from.isBefore(end);
        }

        boolean sameMoments(When other) {
            return start.equals(other.start) && end.equals(other.end);
        }
    }

    Optional<Attendee> attendee(String address) {
        return attendees.stream().filter(attendee -> attendee.is(address)).findFirst();
    }

    StoredEvent attendees(UnaryOperator<Attendee> change) {
        return with(attendees.stream().map(change).toList());
    }

    StoredEvent with(List<Attendee> changed) {
        return copy(version, modified, when, properties, changed, extended, online, gone);
    }

    StoredEvent with(Online changed) {
        return copy(version, modified, when, properties, attendees, extended, changed, gone);
    }

    StoredEvent edited(When newWhen, ObjectNode newProperties, Map<String, String> newExtended, Online newOnline) {
        return copy(version, modified, newWhen, newProperties, attendees, newExtended, newOnline, gone);
    }

    /** The organiser's copy goes to Deleted Items; the others read that it was cancelled. */
    StoredEvent ended() {
        return copy(version, modified, when, properties, attendees, extended, online, true);
    }

    /** Marks a change, by which the change key differs. */
    StoredEvent touched(Instant now) {
        return copy(version + 1, now, when, properties, attendees, extended, online, gone);
    }

    private StoredEvent copy(
            int newVersion,
            Instant newModified,
            When newWhen,
            ObjectNode newProperties,
            List<Attendee> newAttendees,
            Map<String, String> newExtended,
            Online newOnline,
            boolean newGone) {
        return new StoredEvent(
                ids,
                mailbox,
                transactionId,
                created,
                newModified,
                newVersion,
                newWhen,
                newProperties,
                newAttendees,
                newExtended,
                newOnline,
                newGone);
    }
}
