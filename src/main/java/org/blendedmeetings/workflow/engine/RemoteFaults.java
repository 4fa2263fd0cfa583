package org.blendedmeetings.workflow.engine;

import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.telling.SendingSentences;
import org.blendedmeetings.telling.TellingId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes a job whose tries have run out somebody's task: raises EX-REMOTE in the transaction that stores the incident, and
 * ends it when a later try succeeds. The engine reports the end of every job here, whether it ever failed or not.
 */
@Component
class RemoteFaults extends DefaultIncidentHandler {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteFaults.class);
    private static final String LADDER = "resolveException";

    private static final String TELLING = "tellPerson";

    private final ObjectProvider<Exceptions> exceptions;
    private final ObjectProvider<SendingSentences> sentences;
    private final DailyRun dailyRun;

    RemoteFaults(ObjectProvider<Exceptions> exceptions, ObjectProvider<SendingSentences> sentences, DailyRun dailyRun) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.exceptions = exceptions;
        this.sentences = sentences;
        this.dailyRun = dailyRun;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        if (context.getExecutionId() != null) {
            raise(context);
        }
        return incident;
    }

    /** Also called when somebody merely allows another try: then the job is still there, and so is the exception. */
    @Override
    public void resolveIncident(IncidentContext context) {
        super.resolveIncident(context);
        if (!isStillThere(context.getConfiguration())) {
            ended(context, "A later try succeeded.");
        }
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        super.deleteIncident(context);
        ended(context, "It is no longer needed.");
    }

    private void raise(IncidentContext context) {
        var execution = execution(context.getExecutionId());
        var root = execution(execution.getRootProcessInstanceId());
        if (root.getProcessDefinition().getKey().equals(LADDER)) {
            // it is on its owner's list already; an exception about an exception would fail like it
            LOG.error(
                    "The ladder of exception {} stands still: its job {} failed",
                    root.getBusinessKey(),
                    jobOf(context));
            return;
        }
        if (!dailyRun.is(root)) {
            raiseAbout(meetingOf(root), execution, context);
            return;
        }
        dailyRun.meeting(execution)
                .ifPresentOrElse(
                        meeting -> raiseAbout(meeting, execution, context), () -> raiseAboutChild(execution, context));
    }

    private void raiseAbout(MeetingId meeting, ExecutionEntity execution, IncidentContext context) {
        exceptions.getObject().raise(ExceptionCode.EX_REMOTE, meeting, cause(context), sentence(execution, context));
    }

    private void raiseAboutChild(ExecutionEntity execution, IncidentContext context) {
        dailyRun.about(execution)
                .ifPresentOrElse(
                        about -> exceptions
                                .getObject()
                                .raiseAbout(
                                        ExceptionCode.EX_REMOTE, about, cause(context), sentence(execution, context)),
                        // the next morning's run does it too; nobody in particular is late by it yet
                        () -> LOG.error("The daily run stands still: its job {} failed", jobOf(context)));
    }

    /** Everything else runs under a meeting's own process, but for the telling of a person, which follows a decision. */
    private MeetingId meetingOf(ExecutionEntity root) {
        var key = root.getBusinessKey();
        return root.getProcessDefinition().getKey().equals(TELLING)
                ? sentences.getObject().meetingOf(TellingId.of(key))
                : MeetingId.of(key);
    }

    private void ended(IncidentContext context, String how) {
        exceptions.getObject().causeEnded(ExceptionCode.EX_REMOTE, cause(context), how);
    }

    private static String cause(IncidentContext context) {
        return FailedJobs.cause(jobOf(context));
    }

    /** The job is the incident's configuration. */
    private static String jobOf(IncidentContext context) {
        return context.getConfiguration();
    }

    private static boolean isStillThere(String jobId) {
        var entities = Context.getCommandContext().getDbEntityManager();
        var job = entities.getCachedEntity(JobEntity.class, jobId);
        return job != null && !entities.isDeleted(job);
    }

    private static ExecutionEntity execution(String id) {
        return Context.getCommandContext().getExecutionManager().findExecutionById(id);
    }

    /** Names the step that failed, which need not be where the process waits: a timer runs what follows it. */
    private static String sentence(ExecutionEntity execution, IncidentContext context) {
        var step = context.getFailedActivityId() == null ? context.getActivityId() : context.getFailedActivityId();
        var name = execution.getProcessDefinition().findActivity(step).getName();
        return (name == null ? "A step" : "\"" + name + "\"")
                + " did not work after several tries. Try it again, or do it by hand and say so here.";
    }
}
