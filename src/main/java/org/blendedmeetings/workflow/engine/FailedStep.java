package org.blendedmeetings.workflow.engine;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** A job as the engine tells of it, within one of its commands: that its tries ran out, or that it is over. */
record FailedStep(IncidentContext context) {
    private static final String LOOP = "#multiInstanceBody";

    /** The job is the incident's configuration. */
    String job() {
        return context.getConfiguration();
    }

    String cause() {
        return FailedJobs.cause(job());
    }

    /** The process it belongs to, or null for the engine's own housekeeping. */
    String process() {
        var definition = context.getProcessDefinitionId();
        return definition == null
                ? null
                : Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDeployedProcessDefinitionById(definition)
                        .getKey();
    }

    /** A timer that starts a process has no instance yet. */
    boolean isInAnInstance() {
        return context.getExecutionId() != null;
    }

    ExecutionEntity execution() {
        return execution(context.getExecutionId());
    }

    ExecutionEntity root() {
        return execution(execution().getRootProcessInstanceId());
    }

    /** The element the job stands at, also when it is over. */
    String id() {
        var definitions = Context.getCommandContext().getJobDefinitionManager();
        return definitions.findById(context.getJobDefinitionId()).getActivityId();
    }

    /** Names the step that failed, which need not be where the process waits: a timer runs what follows it. */
    String name() {
        var failed = context.getFailedActivityId() == null ? context.getActivityId() : context.getFailedActivityId();
        var name = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(context.getProcessDefinitionId())
                .findActivity(failed.replace(LOOP, ""))
                .getName();
        return name == null ? "A step" : "\"" + name + "\"";
    }

    /** Somebody merely allowed another try. */
    boolean isStillThere() {
        var entities = Context.getCommandContext().getDbEntityManager();
        var job = entities.getCachedEntity(JobEntity.class, job());
        return job != null && !entities.isDeleted(job);
    }

    private static ExecutionEntity execution(String id) {
        return Context.getCommandContext().getExecutionManager().findExecutionById(id);
    }
}
