package org.blendedmeetings.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys, then starts the job executor after everything else, and stops it first, so that a running job can finish. */
@Component
class JobExecutorLife implements SmartLifecycle {
    private final ProcessEngine engine;
    private final boolean wanted;
    private boolean running;

    JobExecutorLife(ProcessEngine engine, @Value("${blended.workflow.executor:true}") boolean wanted) {
        this.engine = engine;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        Deployment.deployTo(engine);
        if (wanted) {
            executor().start();
        }
        running = true;
    }

    @Override
    public void stop() {
        if (wanted) {
            executor().shutdown();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
