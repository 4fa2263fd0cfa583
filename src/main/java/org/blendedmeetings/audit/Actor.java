package org.blendedmeetings.audit;

/**
 * Who did something.
 *
 * @param kind what sort of actor
 * @param id   the professional's or person's id, or the system's name
 * @param name as shown on a staff timeline
 */
public record Actor(Kind kind, String id, String name) {

    public enum Kind {
        STAFF,
        FAMILY,
        CASE_SYSTEM,
        /** Blended Meetings itself: a timer, a job, a schedule. */
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, "blended-meetings", "Blended Meetings");
}
