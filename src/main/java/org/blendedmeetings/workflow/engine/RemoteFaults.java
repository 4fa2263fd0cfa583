package org.blendedmeetings.workflow.engine;

import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.blendedmeetings.meeting.MeetingId;
import org.blendedmeetings.telling.SendingSentences;
import org.blendedmeetings.telling.TellingId;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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
    private final StandingStill standingStill;

    RemoteFaults(
            ObjectProvider<Exceptions> exceptions,
            ObjectProvider<SendingSentences> sentences,
            DailyRun dailyRun,
            StandingStill standingStill) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.exceptions = exceptions;
        this.sentences = sentences;
        this.dailyRun = dailyRun;
        this.standingStill = standingStill;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        var step = new FailedStep(context);
        if (StandingStill.isForAll(step)) {
            standingStill.raise(step);
        } else if (step.isInAnInstance()) {
            raise(step);
        }
        return incident;
    }

    /** Also called when somebody merely allows another try: then the job is still there, and so is the exception. */
    @Override
    public void resolveIncident(IncidentContext context) {
        super.resolveIncident(context);
        var step = new FailedStep(context);
        if (step.isStillThere()) {
            return;
        }
        if (StandingStill.isForAll(step)) {
            standingStill.worked(step);
        } else {
            ended(step, "A later try succeeded.");
        }
    }

    /** What the daily run did not do for all is not done by an upgrade that puts another timer in the place of its own. */
    @Override
    public void deleteIncident(IncidentContext context) {
        super.deleteIncident(context);
        ended(new FailedStep(context), "It is no longer needed.");
    }

    private void raise(FailedStep step) {
        var root = step.root();
        if (root.getProcessDefinition().getKey().equals(LADDER)) {
            // it is on its owner's list already; an exception about an exception would fail like it
            LOG.error("The ladder of exception {} stands still: its job {} failed", root.getBusinessKey(), step.job());
        } else if (DailyRun.has(step)) {
            dailyRun.meeting(step.execution())
                    .ifPresentOrElse(meeting -> raiseAbout(meeting, step), () -> raiseAboutChild(step));
        } else {
            raiseAbout(meetingOf(root), step);
        }
    }

    private void raiseAbout(MeetingId meeting, FailedStep step) {
        exceptions.getObject().raise(ExceptionCode.EX_REMOTE, meeting, step.cause(), sentence(step));
    }

    private void raiseAboutChild(FailedStep step) {
        var about = dailyRun.about(step.execution()).orElseThrow();
        exceptions.getObject().raiseAbout(ExceptionCode.EX_REMOTE, about, step.cause(), sentence(step));
    }

    /** Everything else runs under a meeting's own process, but for the telling of a person, which follows a decision. */
    private MeetingId meetingOf(ExecutionEntity root) {
        var key = root.getBusinessKey();
        return root.getProcessDefinition().getKey().equals(TELLING)
                ? sentences.getObject().meetingOf(TellingId.of(key))
                : MeetingId.of(key);
    }

    private void ended(FailedStep step, String how) {
        exceptions.getObject().causeEnded(ExceptionCode.EX_REMOTE, step.cause(), how);
    }

    private static String sentence(FailedStep step) {
        return step.name() + " did not work after several tries. Try it again, or do it by hand and say so here.";
    }
}
