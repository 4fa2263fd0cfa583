package org.blendedmeetings.timescale;

import java.util.Optional;
import java.util.UUID;
import org.blendedmeetings.audit.Actor;

/** A feature that keeps limits as they were computed, and brings them along when the council's settings change. */
public interface FollowsSettings {

    /** What of the settings its limits are computed from, as text; another text says that they may be others. */
    String settings();

    /**
     * Brings some of them to what the settings make of them now, and leaves an entry in the audit trail for each that moved.
     *
     * @param after where the last step came to
     * @return where this one came to; empty where nothing is left
     */
    Optional<UUID> follow(UUID after, Actor by, String why);
}
