package org.blendedmeetings.workflow.engine;

import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes a job whose tries have run out somebody's task: raises EX-REMOTE in the transaction that stores the incident, and
 * ends it when a later try succeeds.
 */
@Component
class RemoteFaults extends DefaultIncidentHandler {
    private final ObjectProvider<Exceptions> exceptions;

    RemoteFaults(ObjectProvider<Exceptions> exceptions) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.exceptions = exceptions;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        var execution = execution(context);
        if (execution != null) {
            exceptions
                    .getObject()
                    .raise(ExceptionCode.EX_REMOTE, meeting(execution), cause(context), sentence(execution));
        }
        return incident;
    }

    @Override
    public void resolveIncident(IncidentContext context) {
        super.resolveIncident(context);
        ended(context, "A later try succeeded.");
    }

    @Override
    public void deleteIncident(IncidentContext context) {
        super.deleteIncident(context);
        ended(context, "It is no longer needed.");
    }

    private void ended(IncidentContext context, String how) {
        exceptions.getObject().causeEnded(ExceptionCode.EX_REMOTE, cause(context), how);
    }

    /** The job is the incident's configuration; trying it again keeps its id. */
    private static String cause(IncidentContext context) {
        return "job:" + context.getConfiguration();
    }

    private static ExecutionEntity execution(IncidentContext context) {
        return context.getExecutionId() == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
    }

    private static MeetingId meeting(ExecutionEntity execution) {
        var root = Context.getCommandContext()
                .getExecutionManager()
                .findExecutionById(execution.getRootProcessInstanceId());
        return MeetingId.of(root.getBusinessKey());
    }

    private static String sentence(ExecutionEntity execution) {
        return "\"" + execution.getActivity().getName()
                + "\" did not work after several tries. Try it again, or do it by hand and say so here.";
    }
}
