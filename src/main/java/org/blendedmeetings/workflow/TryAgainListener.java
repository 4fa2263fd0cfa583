package org.blendedmeetings.workflow;

import java.time.Clock;
import java.util.Date;
import org.blendedmeetings.escalation.TryAgainAsked;
import org.blendedmeetings.workflow.engine.FailedJobs;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a failed job one more try, at once; the exception stays open until a try has worked. */
@Component
class TryAgainListener {
    private final ManagementService jobs;
    private final Clock clock;

    TryAgainListener(ManagementService jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TryAgainAsked event) {
        FailedJobs.jobOf(event.cause()).ifPresent(job -> {
            jobs.setJobDuedate(job, Date.from(clock.instant()));
            jobs.setJobRetries(job, 1);
        });
    }
}
