package org.blendedmeetings.workflow;

import java.util.Comparator;
import java.util.UUID;
import org.blendedmeetings.shared.Waits;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the jobs an instance waits for, whatever their time. */
@Component
@Profile("local")
class EngineWaits implements Waits {
    private static final Logger LOG = LoggerFactory.getLogger(EngineWaits.class);

    private final RuntimeService runtime;
    private final ManagementService jobs;

    EngineWaits(RuntimeService runtime, ManagementService jobs) {
        this.runtime = runtime;
        this.jobs = jobs;
    }

    @Override
    public boolean over(UUID row) {
        var waiting = runtime.createProcessInstanceQuery().processInstanceBusinessKey(row.toString()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(
                        instance -> jobs.createJobQuery().processInstanceId(instance).withRetriesLeft().list().stream())
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        waiting.forEach(this::run);
        return !waiting.isEmpty();
    }

    private void run(Job job) {
        try {
            jobs.executeJob(job.getId());
        } catch (RuntimeException failedOrGone) {
            // whatever the job called has failed and the engine has counted the try, or the job executor was quicker
            LOG.debug("Job {} did not run now", job.getId(), failedOrGone);
        }
    }
}
