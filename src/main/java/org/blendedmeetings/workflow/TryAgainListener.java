package org.blendedmeetings.workflow;

import java.time.Clock;
import java.util.Date;
import org.blendedmeetings.escalation.TryAgainAsked;
import org.blendedmeetings.workflow.engine.FailedJobs;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a failed job one more try, at once; the exception stays open until a try has worked. */
@Component
class TryAgainListener {
    private final ManagementService jobs;
    private final RuntimeService runtime;
    private final Clock clock;

    TryAgainListener(ManagementService jobs, RuntimeService runtime, Clock clock) {
        this.jobs = jobs;
        this.runtime = runtime;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TryAgainAsked event) {
        FailedJobs.jobOf(event.cause()).ifPresent(this::tryAgain);
        FailedJobs.stepOf(event.cause()).ifPresent(this::tryStepAgain);
    }

    /** What is being tried already is left to it; where an upgrade took the failed timer away, the whole run is made. */
    private void tryStepAgain(String step) {
        var failed = FailedJobs.at(step, jobs);
        failed.stream().filter(job -> job.getRetries() == 0).map(Job::getId).forEach(this::tryAgain);
        if (failed.isEmpty()) {
            runtime.startProcessInstanceByKey(DueIds.PROCESS);
        }
    }

    private void tryAgain(String job) {
        jobs.setJobDuedate(job, Date.from(clock.instant()));
        jobs.setJobRetries(job, 1);
    }
}
