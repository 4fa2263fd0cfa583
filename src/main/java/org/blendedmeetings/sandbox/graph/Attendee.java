package org.blendedmeetings.sandbox.graph;

import java.time.Instant;

/**
 * One who is invited, as the organiser's copy knows them.
 *
 * @param type     required, optional or resource
 * @param response none, tentativelyAccepted, accepted or declined
 * @param answered when; null before
 * @param coming   the answer a room has settled on and not yet given; null for none
 * @param readsLeft how many times the organiser still looks before it arrives
 * @param binned   they deleted their own copy
 */
record Attendee(
        String address,
        String name,
        String type,
        String response,
        Instant answered,
        String coming,
        int readsLeft,
        boolean binned) {
    static final String NONE = "none";
    static final String ACCEPTED = "accepted";
    static final String TENTATIVE = "tentativelyAccepted";
    static final String DECLINED = "declined";

    static Attendee invited(String address, String name, String type) {
        return new Attendee(address, name, type, NONE, null, null, 0, false);
    }

    boolean is(String mailbox) {
        return address.equalsIgnoreCase(mailbox);
    }

    boolean resource() {
        return type.equals("resource");
    }

    Attendee answers(String answer, Instant when) {
        return new Attendee(address, name, type, answer, when, null, 0, binned);
    }

    Attendee willAnswer(String answer, int reads) {
        return new Attendee(address, name, type, response, answered, answer, reads, binned);
    }

    /** Asked anew, as after the time has changed. */
    Attendee askedAgain() {
        return invited(address, name, type);
    }

    Attendee as(String newName, String newType) {
        return new Attendee(address, newName, newType, response, answered, coming, readsLeft, binned);
    }

    Attendee bins() {
        return new Attendee(address, name, type, response, answered, coming, readsLeft, true);
    }

    /** The organiser looked: a settled answer comes nearer or arrives. */
    Attendee seen(Instant now) {
        if (coming == null) {
            return this;
        }
        return readsLeft <= 0 ? answers(coming, now) : willAnswer(coming, readsLeft - 1);
    }

    /** Whether the time is taken in their own calendar: they have accepted, or are about to. */
    boolean holdsTheTime() {
        return ACCEPTED.equals(response) || ACCEPTED.equals(coming);
    }
}
