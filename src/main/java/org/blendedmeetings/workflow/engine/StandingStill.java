package org.blendedmeetings.workflow.engine;

import java.util.Map;
import org.blendedmeetings.escalation.ExceptionCode;
import org.blendedmeetings.escalation.Exceptions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes it business support's task that the daily run stands still at a step that is about nobody in particular: one task for
 * each such step, on however many mornings, until it worked once.
 */
@Component
class StandingStill {
    private static final String NOT_LOOKED_THROUGH =
            "What falls due was not looked through this morning: it stopped at %s, after several tries. Meetings whose"
                    + " booking window opened may not have been asked for by themselves. Try it again. Every morning tries"
                    + " it as well, and this ends by itself when it has worked. Until then look at To book, and ask by hand"
                    + " for what must be booked.";
    private static final String NOT_FOLLOWED =
            "The council's settings changed, and not every limit follows them yet: it stopped at %s, after several tries."
                    + " Limits may be shown as they were computed before, on To book and elsewhere. Try it again. Every"
                    + " morning tries it as well, and this ends by itself when it has worked. Until then count by hand what"
                    + " the change concerns, such as school terms.";

    private static final Map<String, String> FOR_ALL = Map.of(
            "startEvent_everyMorning", NOT_LOOKED_THROUGH,
            "serviceTask_closeOutgrown", NOT_LOOKED_THROUGH,
            "serviceTask_listDue", NOT_LOOKED_THROUGH,
            "serviceTask_followSettings", NOT_FOLLOWED);

    private final ObjectProvider<Exceptions> exceptions;

    StandingStill(ObjectProvider<Exceptions> exceptions) {
        this.exceptions = exceptions;
    }

    /** It is done for all children and meetings at once. */
    static boolean isForAll(FailedStep step) {
        return DailyRun.has(step) && isForAll(step.id());
    }

    static boolean isForAll(String step) {
        return FOR_ALL.containsKey(step);
    }

    void raise(FailedStep step) {
        exceptions.getObject().raiseForAll(ExceptionCode.EX_REMOTE, FailedJobs.causeAt(step.id()), sentence(step));
    }

    /** The same step of another morning that still stands finds what it did not do done, and is over too. */
    void worked(FailedStep step) {
        exceptions
                .getObject()
                .causeEnded(ExceptionCode.EX_REMOTE, FailedJobs.causeAt(step.id()), "A later try succeeded.");
        var jobs = Context.getProcessEngineConfiguration().getManagementService();
        FailedJobs.at(step.id(), jobs).stream()
                .filter(job -> job.getRetries() == 0 && !job.getId().equals(step.job()))
                .forEach(job -> tryAgain(job, jobs));
    }

    private static void tryAgain(Job job, ManagementService jobs) {
        jobs.setJobRetries(job.getId(), 1);
    }

    private static String sentence(FailedStep step) {
        return String.format(FOR_ALL.get(step.id()), step.name());
    }
}
