package org.blendedmeetings;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestComponent;

/** Runs what is due, as the job executor would; in the tests it is off. */
@TestComponent
public class TestJobs {
    private static final int MOST = 500;

    private final ManagementService management;

    public TestJobs(ManagementService management) {
        this.management = management;
    }

    /** Everything executable now, and whatever that makes executable. */
    public void runDue() {
        for (var round = 0; round < MOST; round++) {
            var due = management.createJobQuery().executable().active().listPage(0, 1);
            if (due.isEmpty()) {
                return;
            }
            run(due.get(0));
        }
        throw new AssertionError("More than " + MOST + " jobs were due");
    }

    private void run(Job job) {
        management.executeJob(job.getId());
    }
}
