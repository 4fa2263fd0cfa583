package org.blendedmeetings.workflow.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/**
 * How failed work is named as the cause of EX-REMOTE: a job by its id, which it keeps when it is tried again; a step of the
 * daily run by its own, since every morning makes it another job.
 */
public final class FailedJobs {
    private static final String JOB = "job:";
    private static final String STEP = "every-morning:";

    private FailedJobs() {}

    static String cause(String job) {
        return JOB + job;
    }

    static String causeAt(String step) {
        return STEP + step;
    }

    /** The job an exception is about, if it is about one. */
    public static Optional<String> jobOf(String cause) {
        return after(JOB, cause);
    }

    /** The step of the daily run an exception is about, if it is about one. */
    public static Optional<String> stepOf(String cause) {
        return after(STEP, cause);
    }

    /** What failed at this step of the daily run, on whatever mornings; a timer that is still to come has not failed. */
    public static List<Job> at(String step, ManagementService jobs) {
        return jobs.createJobQuery()
                .processDefinitionKey(DailyRun.PROCESS)
                .activityId(step)
                .withException()
                .list();
    }

    private static Optional<String> after(String prefix, String cause) {
        return cause.startsWith(prefix) ? Optional.of(cause.substring(prefix.length())) : Optional.empty();
    }
}
