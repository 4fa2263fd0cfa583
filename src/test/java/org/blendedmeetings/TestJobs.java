package org.blendedmeetings;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Runs what is due, as the job executor would; in the tests it is off. */
@TestComponent
public class TestJobs {
    private static final Logger LOG = LoggerFactory.getLogger(TestJobs.class);
    private static final int MOST = 500;

    private final ManagementService management;

    public TestJobs(ManagementService management) {
        this.management = management;
    }

    /** Nothing is due in a test but what it made due itself: the daily run starts when a test starts it. */
    @EventListener(ApplicationReadyEvent.class)
    void noDailyRun() {
        management.suspendJobByProcessDefinitionKey("openDueMeetings");
    }

    /** What is there already never runs; timers that start something by themselves are left as they are. */
    void leaveWhatThereIs() {
        management.createJobQuery().active().list().stream()
                .filter(each -> each.getProcessInstanceId() != null)
                .forEach(each -> management.suspendJobById(each.getId()));
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

    /** The same, but what fails is left for later, as the job executor leaves it. */
    public void tryDue() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(this::tryToRun);
        }
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .executable()
                .active()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .list();
    }

    private void tryToRun(Job job) {
        try {
            run(job);
        } catch (RuntimeException failedOrGone) {
            LOG.debug("Job {} did not run now", job.getId(), failedOrGone);
        }
    }

    private void run(Job job) {
        management.executeJob(job.getId());
    }
}
