package org.blendedmeetings.audit;

import java.time.Instant;
import java.util.UUID;

/** One thing that happened, and when: what a timeline shows a line of. */
public record TrailEntry(UUID id, Instant at, Change change) {

    /** The name of who did it, as staff read it. */
    public String who() {
        return change.who().name();
    }

    public Actor.Kind kind() {
        return change.who().kind();
    }

    public String what() {
        return change.what();
    }

    public String before() {
        return change.before();
    }

    public String after() {
        return change.after();
    }

    public String why() {
        return change.why();
    }

    /** True when only staff with the safety duty may read it. */
    public boolean sensitive() {
        return change.sensitive();
    }
}
