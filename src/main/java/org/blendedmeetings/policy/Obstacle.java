package org.blendedmeetings.policy;

/**
 * Something practical that stands in the way of one person's wish (policy D3-06).
 *
 * @param person their id
 */
public record Obstacle(Kind kind, String person) {

    /** What is missing. */
    public enum Kind {
        ROOM,
        KIT,
        INTERPRETER,
        CHAIR
    }
}
