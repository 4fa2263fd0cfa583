package org.blendedmeetings.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** What every engine of ours is set to, in the application and in the process tests alike. */
public final class EngineSettings {

    /** Tries of a remote call after which it becomes somebody's task (EX-REMOTE). */
    public static final String RETRIES = "PT10S,PT1M,PT5M,PT15M,PT1H";

    private EngineSettings() {}

    public static void apply(ProcessEngineConfigurationImpl engine) {
        engine.setProcessEngineName("blended-meetings");
        // 7.24 no longer knows MariaDB by name; its MySQL dialect is the one it was tested with.
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate("false");
        engine.setHistory("audit");
        engine.setHistoryRemovalTimeStrategy("end");
        engine.setHistoryCleanupBatchWindowStartTime("01:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
        // Otherwise an uncaught BPMN error ends an instance as if it had completed.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setMetricsEnabled(false);
        // a failed job says so once, in the executor; a failed command is thrown to whoever gave it
        engine.setEnableCmdExceptionLogging(false);
        // JobExecutorLife starts it last, when everything it calls is ready.
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        engine.setJobExecutor(pool());
        engine.setDefaultNumberOfRetries(6);
    }

    /** Small: a job holds a connection while it calls out, and the database pool must serve the pages too. */
    private static JobExecutor pool() {
        var pool = new DefaultJobExecutor();
        pool.setCorePoolSize(4);
        pool.setMaxPoolSize(8);
        pool.setQueueSize(20);
        return pool;
    }
}
