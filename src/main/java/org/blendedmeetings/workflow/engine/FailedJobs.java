package org.blendedmeetings.workflow.engine;

import java.util.Optional;

/** How a failed job is named as the cause of EX-REMOTE; trying it again keeps its id. */
public final class FailedJobs {
    private static final String PREFIX = "job:";

    private FailedJobs() {}

    static String cause(String job) {
        return PREFIX + job;
    }

    /** The job an exception is about, if it is about one. */
    public static Optional<String> jobOf(String cause) {
        return cause.startsWith(PREFIX) ? Optional.of(cause.substring(PREFIX.length())) : Optional.empty();
    }
}
